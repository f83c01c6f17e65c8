"""Values, rules and decisions: pure, without input or output."""
