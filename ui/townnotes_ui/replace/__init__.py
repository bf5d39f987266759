"""Find and replace: a sheet that shows every change before it is made."""
