"""The pages of a summary: laid out, drawn to PDF, and shown beside the text.

They are our own, put on paper line by line: the first is there after 17 to 41 ms, and preview, PDF
and command line break every line alike. Whoever has no window hands `printing` to the exporters; it
begins Qt with the first page, without a screen. Pages know neither exports nor the summary's room.
"""
