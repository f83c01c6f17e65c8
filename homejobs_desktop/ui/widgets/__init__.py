"""Small widgets that know Persian office typing and nothing of the program's records."""
