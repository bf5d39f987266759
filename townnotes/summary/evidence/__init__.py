"""Who stands behind what is told: voices, duplicates, names, and whom a name would give away."""
