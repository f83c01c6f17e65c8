"""Tables of the exchange with other offices."""
