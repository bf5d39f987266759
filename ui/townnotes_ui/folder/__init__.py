"""The window's side of a shared folder: a thread at the folder, who is there, and two sheets."""
