"""What the words of an English line are to each other: things, verbs, tenses, articles.

Decisions:

* Dictionaries decide, and not lists of what notes were seen to have: which verbs always take an
  object (`english_object_verbs.txt`: a past without one is a participle), which nouns are counted
  (`english_counted_nouns.txt`: one alone has an article), by WordNet, and read over.
* What a past says the same of, whoever did it ("beds closed in 3 counties"), is a sentence. Where a
  form may be either and the two say different things, the note waits.
* "A" is the article that says least, so it is put in; "the" only where a session knows which thing
  is meant. What has none by custom ("in committee") has none.
* A thing beside what it is said to be has its verb where no name could hold both: a superlative,
  a comparison, what is not so, another thing with its article ("schools still the norm"). What may
  as well be wished for (a measure of one thing, what is open or free) waits.
* A present with a time to come ("leaves in 2027") is not told in the past.
"""
