"""The page of all keys and marks, as the keys are now."""

from html import escape

from townnotes_ui.guide.search import KeyGroup, key_groups
from townnotes_ui.language.translation import tr


def keys_page() -> str:
    """Return the page as HTML; each row has its id as its anchor."""
    groups = "".join(map(_group, key_groups()))
    return f"<h1>{escape(tr('All keys and marks'))}</h1>{groups}"


def _group(group: KeyGroup) -> str:
    rows = "".join(
        f'<tr><td width="70%"><a name="{escape(id_)}"></a>{escape(text)}</td>'
        f'<td class="key">{escape(keys or tr("menu"))}</td></tr>'
        for id_, keys, text in group.rows
    )
    return f'<h2>{escape(group.name)}</h2><table width="100%">{rows}</table>'
