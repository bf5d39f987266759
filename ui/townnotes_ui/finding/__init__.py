"""Finding words in what a room shows.

* The strip stands below the top line and takes nothing away: a call goes on while one looks for a
  word of the note. What the words are is told as in the search of Review, by `found_words`.
* Enter goes on to the next place. Behind the last one, and where there is none, it searches all
  interventions, and so does the key that opened the strip.
* A place is marked and never selected: a letter typed then would replace it.
"""
