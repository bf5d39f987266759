"""The table `call_file`: the words of files of a call, one row a cue or message.

Decisions:

* They are no registers: nobody types them, they are never shared or merged, and come and go whole.
* A row has a checksum as a register has; one that is damaged is left out and told of as a fault.
* Where a session goes on in another file, the words it knows go along. A salvaged copy has what of
  them can be read, a clean copy none.
* The row 0 of a file says what it is called, what it was read as, and the clocks of its parts.
"""
