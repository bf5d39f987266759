"""Commands for what comes after the call: speakers' corrections, and what was said before.

Decisions:

* A correction is a remark with a point: it is merged, undone, written as JSON and erased as remarks
  are. It keeps the words as they were recorded when it came, and the day of the reply.
* Taking a correction gives the point its words as the wording round does: the words as noted stay
  in `as_noted`, and the correction itself has what was recorded.
* What is settled of an earlier townhall keeps the earlier sentence: its file may be elsewhere when
  the internal version is written. Its id is made from the two points, so that two laptops that
  settle the same have settled one thing.
* Only settling gives the stance "reiterated"; unsettled, the stance before comes back. A concern
  keeps its stance: "reiterated" would make a wish of it in the summary. That it was said before
  stands in the internal version all the same.
"""
