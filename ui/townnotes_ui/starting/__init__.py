"""The start page, what is said where a file did not open, and the way into a practice call.

Decisions:

* The page is painted before it is known which townhalls there are: the place of their list is kept
  free, and nothing else moves when they come. Each row says how it stands as soon as its own file
  was looked at.
* The first thing has the keys: the latest townhall, else the first card. Arrows go up and down and
  from the list to the cards; Enter acts; Delete takes a townhall off the list, never off the disk.
* What is opened is loaded beside the session that is shown, and takes its place only then: a file
  that does not open costs nobody their call.
"""
