"""Pieces that more than one panel is made of.

A click beside a sheet closes it where it has no field: what may have been typed is not lost by a
slip.
"""
