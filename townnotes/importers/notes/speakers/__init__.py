"""Who a line of notes names: how it is parted, what people are called, what speaks for it."""
