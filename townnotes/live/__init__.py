"""A townhall shared over the internet: each laptop gives registers to a server and asks for more.

The server is PostgreSQL behind HAProxy; `schema.sql` is all that is particular about it. `townhall`
is one author's view of it, with the methods of a shared folder, so that both are used alike.
psycopg takes half a second to import and an extra to install: `connection` asks for it late.

Decisions:

* What the server holds is read from the server at each start, as from a folder: nothing is
  remembered between two runs but the link.
* Guests call functions alone. A host's token opens a townhall and makes links; a link is for many;
  a laptop joins by it with a token that it makes itself, which is bound to its author. So joining
  may be tried again, and withdrawing the link ends all who came by it.
* A laptop's token is made of a secret of its settings, the townhall and the author: whoever stops
  and comes again is known.
* Somebody who has joined is heard from their own laptop alone. What others hold of somebody who has
  not joined is brought by the host, and stays where it is with everybody else, which is said.
* A townhall's sequence numbers are given under the lock of its row, so that none becomes visible
  before one that is less.
* Nothing is notified: a notification has no rights, whoever connects could hear it. Laptops ask.
* The words of what is deleted or private are never given, and the server takes out what it has. An
  edit or an undo shows them again: then whoever made them gives them again.
* A laptop whose clock is wrong is told so by the server's; its entries are taken all the same.
* The system's store vouches for a server, or the authority that `server init` made, which is in the
  link; then nobody else does.
* What the server heard of a clock is as old as the server says, so that clocks are compared to the
  tenth of a second however seldom one asks.
"""
