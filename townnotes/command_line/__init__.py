"""The program without its window: every command, for scripts and servers."""
