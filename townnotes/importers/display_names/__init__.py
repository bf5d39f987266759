"""Resolves display names: whom of the participants a name shown in a call is.

`marks` knows what programs and people put beside a name, `shown` takes a display name apart,
`name_words` makes a name ready to compare, `likeness` says how alike two are and why, `name_index`
finds who may be meant, `resolver` is the way in.

Decisions:

* A name is joined unasked where its words are those of one participant in one script, whatever
  their order, accents and titles; where a program lost letters of it; where only the initials
  between two words differ; or where an organization or an address speaks for a lesser likeness.
  Everything else is offered: three at most, the likeliest first, with the reason.
* A first name alone and a name in another script are offered, however sure they look: who wrote
  them is often somebody else. With an address that is the participant's own they are sure.
* Of a name in several parts each is tried, for organizations stand before and behind. Where two
  parts name two participants, or what stands first may be somebody nobody knows, it is asked.
* What somebody settled is another name of the participant, word by word: the next file knows it,
  a merge and whoever carries participants on to the next townhall of a series take it along, and
  erasing reaches it. What calls with a name of its own, such as an iPhone, is not remembered.
"""
