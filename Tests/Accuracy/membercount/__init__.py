"""Counts enum members as a person reads them, to hold the reader's figures against something it had no part in."""
