"""A summary that others edited in Word, looked at beside ours before anything of it is taken in."""
