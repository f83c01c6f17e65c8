"""Printed pages: frozen values in, PDF bytes out."""
