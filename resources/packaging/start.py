"""Where the packed program begins."""

from townnotes.__main__ import main

if __name__ == "__main__":
    main()
