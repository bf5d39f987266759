"""What was said: marks of a line, stances, cards, and themes with their counts.

Decisions:

* Themes in two levels are a derivation (`theme_order`); a ring or a third level, which only a merge
  can bring, is flattened.
* A stance that a line's first verb tells is read from its words when it is shown, and kept nowhere
  until somebody takes it (`stance_words`); the summary reads lines by the same words.
* A card's place is a rank in the order of what was said (`cards`): one register a move, and what is
  noted later falls in by its time. Two points kept apart are a link of kind `apart`, which joins
  nothing.
* Ranks order the lines of one note; notes of interventions that are one are laid beside each other
  by time (`speaking_order`) as they are read, and no rank is written: the links may go again. So a
  new line is ranked among those of its own intervention alone.
"""
