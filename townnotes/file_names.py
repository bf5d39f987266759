"""Names of files that a system does not take, and why.

On Windows some of them seem to be taken: what is written to `con.townnotes` goes to a device, and
`notes: one.townnotes` is a stream of a file `notes`. So they are refused before the disk is asked.
A name is judged by the system it is made on: elsewhere it may stand.
"""

import re
import sys

DEVICES = re.compile(r"con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]", re.IGNORECASE)
"""What Windows takes for a device, whatever follows the first dot."""
_NO_SIGNS = re.compile(r'[<>:"|?*\\/\x01-\x1f]')
_LONGEST = 255
"""Letters as Windows counts them, one outside the basic plane twice."""


def why_refused(name: str, system: str = sys.platform) -> str:
    """Return why a system takes no file of that name, or nothing; it is as `sys.platform` says."""
    if system != "win32":
        return ""
    device = name.partition(".")[0].rstrip()
    if DEVICES.fullmatch(device):
        return f"Windows keeps the name “{device}” for a device"
    sign = _NO_SIGNS.search(name)
    if sign:
        shown = f"“{sign[0]}”" if sign[0].isprintable() else "control character"
        return f"Windows takes no {shown} in the name of a file"
    if len(name.encode("utf-16-le", "surrogatepass")) > 2 * _LONGEST:
        # It would be said to be in a folder that does not exist.
        return "the name is too long"
    if name != name.rstrip(". "):
        return "Windows takes no name that ends in a dot or a blank"
    return ""
