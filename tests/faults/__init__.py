"""Every system call of an exchange fails once, or is the last before the power fails."""
