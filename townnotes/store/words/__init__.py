"""The table `call_file`: the words of files of a call, one row a cue or message.

Decisions:

* They are no registers: nobody types them, they are never shared or merged, and come and go whole.
* A row has a checksum as a register has; one that is damaged is left out and told of as a fault.
* Where a session goes on in a file made from memory, the words are those of its newest backup: they
  can be brought in again. A salvaged copy and a clean copy have none.
* The row 0 of a file says what it is called, what it was read as, and the clocks of its parts.
"""
