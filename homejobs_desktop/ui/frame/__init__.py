"""The parts of the window around the screens: rail, top bar, foot."""
