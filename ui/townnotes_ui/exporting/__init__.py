"""From the session to a file: its button, its sheet, and the process beside the window that writes.

Python runs one thread at a time: an export in a thread would hold up every key. So it is a process
of its own (`child`), started and heard by `job`; both know the `protocol` and not each other. What
is chosen (`choices`, `form`) and shown (`export`, `sheet`) rests on `job`, which shows nothing.
"""
