"""What keeps a session from being lost, whatever happens to file, disk, machine or hand.

Decisions:

* The rescue journal's room is written out while the disk has some: a limit met at the first refused
  key would come too late. Its lines are a shared folder's, so that there is one format to read.
* A journal is taken in by whatever file of its session is opened first, and stays until its own
  file has it, or is gone: merging is set union, so that twice does no harm.
* A run's life is told by its hold on its marker, not by its process id, which comes again; the hold
  ends with the process, however that ends.
* What is being opened is marked before it is opened: a session that the program ends from while it
  loads is known, too.
"""
