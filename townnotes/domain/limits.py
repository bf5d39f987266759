"""Which of a category's limits an intervention has; also read before the first paint."""

REPLY_KINDS = ("right of reply", "point of order")
UNLIMITED_KINDS = ("convener reply", "procedural")


def limit_for(
    kind: str,
    *,
    speaks_for_others: bool,
    limit: int | None,
    group_limit: int | None,
    reply_limit: int | None,
) -> int | None:
    """Return the seconds of a kind of intervention; None is no limit.

    A reply, a point of order or a group without a limit of its own has the category's.
    """
    if kind in UNLIMITED_KINDS:
        return None
    if kind in REPLY_KINDS:
        return reply_limit or limit
    if kind == "group statement" or speaks_for_others:
        return group_limit or limit
    return limit
