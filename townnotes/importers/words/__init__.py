"""Reads the words of a call: transcripts and captions into cues, chats into messages.

Decisions:

* One cue reader of our own for .vtt and .srt: what others read drops a cue it does not like without
  a word. What is odd here is read and said by its line, or left out and said by its line.
* The times of a cue are milliseconds on the file's own clock; they may be negative, since a
  transcript may begin late. A clock of the wall goes on past 24 h at midnight.
* What stands before a colon is a name where labels like it stand in most cues, or it comes again.
* Words without times are a cue of nobody at the end of the one before: whose they are is not known.
* Private is each message whose target is not the word for everybody, whatever stands in brackets.
  Where a file has no targets it is not known, and asked, unless it is a cloud recording's, which
  holds messages to everybody alone.
* The order of a chat is the file's: its stamps are those of the senders' clocks.
"""
