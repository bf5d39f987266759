"""Merging other note-takers' sessions: looked at side by side, decided, taken in, taken back.

What is compared is read from registers handed over at the click, in a thread: typing goes on, and
what is typed meanwhile is compared the next time.
"""
