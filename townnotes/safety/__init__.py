"""What keeps a session from being lost, whatever happens to file, disk, machine or hand."""
