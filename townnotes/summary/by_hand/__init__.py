"""What people wrote themselves: paragraphs by hand, final texts, and what changed behind them."""
