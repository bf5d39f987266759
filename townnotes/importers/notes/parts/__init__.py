"""What of a file is no note, or is laid out otherwise: lists of people, contents, tables, logs."""
