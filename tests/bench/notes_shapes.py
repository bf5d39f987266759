"""Notes as people write them, in many styles, with the truth of each line.

Each style is a function that writes a townhall down; `STYLES` are all of them, by what they show.
"""

import random
from collections.abc import Callable, Iterable
from typing import NamedTuple

from tests.bench.notes_halls import OTHERS, Hall, Person, Turn, hall, sentences


class Line(NamedTuple):
    """A line as it stands in a file, what it is, and whose; `names` where it names them itself."""

    text: str
    kind: str = "point"
    who: str = ""
    names: bool = False


class Style(NamedTuple):
    """A style, the language of its townhalls, and how many sentences somebody says at most."""

    name: str
    write: Callable[[Hall, random.Random], Iterable[Line]]
    language: str = "en"
    said: int = 2
    ending: str = ".txt"


BLANK = Line("", "blank")
TITLES = ("Call of 14 May 2026", "Harbour round, 2 June 2026", "Minutes of 9 April 2026")


def heading(text: str) -> Line:
    return Line(text, "heading")


def present(text: str) -> Line:
    return Line(text, "present")


def speaks(text: str, who: str) -> Line:
    return Line(text, "speaker", who, names=True)


def goes_on(text: str, who: str) -> Line:
    return Line(text, "point", who)


def written(
    head: Callable[[Turn, int], str],
    *,
    called: Callable[[Person], str] = lambda one: one.name,
    rest: str = "  {}",
    above: Callable[[Hall], Iterable[Line]] = lambda _: (),
    apart: bool = False,
) -> Callable[[Hall, random.Random], Iterable[Line]]:
    """Return a style in which each turn begins with a head and its first words."""

    def write(held: Hall, dice: random.Random) -> Iterable[Line]:
        yield heading(dice.choice(TITLES))
        yield BLANK
        yield from above(held)
        for at, turn in enumerate(held.turns):
            who = called(turn.who)
            text = head(turn, at)
            inline = "{}" in text
            yield speaks(text.replace("{}", turn.said[0]), who)
            for one in turn.said[1:] if inline else turn.said:
                yield goes_on(rest.format(one), who)
            if apart:
                yield BLANK

    return write


def attended(
    form: Callable[[Person], str], label: str = "Present: ", sign: str = ", "
) -> Callable[[Hall], Iterable[Line]]:
    """Return a line of those present."""

    def above(held: Hall) -> Iterable[Line]:
        yield present(label + sign.join(map(form, held.people)))
        yield BLANK

    return above


def listed(form: Callable[[Person], str], label: str) -> Callable[[Hall], Iterable[Line]]:
    """Return a list of those present, one a line, under a heading, and the heading of the notes."""

    def above(held: Hall) -> Iterable[Line]:
        yield heading(label)
        yield from (present(form(one)) for one in held.people)
        yield BLANK

    return above


def led(
    role: str, opens: str, head: str, language: str
) -> Callable[[Hall, random.Random], Iterable[Line]]:
    """Return a style in which somebody is named by their part alone, every third turn."""

    def write(held: Hall, dice: random.Random) -> Iterable[Line]:
        pool = OTHERS.get(language) or sentences()
        yield speaks(f"{role}{opens}{dice.choice(pool)}", role)
        for at, turn in enumerate(held.turns):
            name, of = turn.who
            yield speaks(head.format(name, of) + turn.said[0], name)
            if at % 3 == 2:
                yield speaks(f"{role}{opens}{dice.choice(pool)}", role)

    return write


def scribe_log(held: Hall, dice: random.Random) -> Iterable[Line]:
    nick = {one: one.first.lower() for one in held.people}
    scribe = "kwilms"
    for title in held.titles[:1]:
        yield heading(f"<{scribe}> Topic: {title}")
    for turn in held.turns:
        who = nick[turn.who]
        yield speaks(f"<{scribe}> {who}: {turn.said[0]}", who)
        for one in turn.said[1:]:
            yield goes_on(f"<{scribe}> ... {one}", who)
        other = dice.choice([one for one in held.people if one != turn.who])
        yield Line(f"<{nick[other]}> {dice.choice(('q+', 'q?', 'q+ to ask'))}", "left out")
        if dice.random() < 0.3:
            yield Line(f"[15:{dice.randint(10, 59)}] <{nick[other]}> +1", "point", nick[other])
    yield Line(f"<{scribe}> ACTION: {held.people[0].first} to circulate the text", "point", "")


def scribe_log_present(held: Hall, dice: random.Random) -> Iterable[Line]:
    for one in held.people:
        yield present(
            f"14:0{dice.randint(0, 9)} <{_nick(one)}> present+ {one.name.replace(' ', '_')}"
        )
    for turn in held.turns:
        yield speaks(
            f"14:1{dice.randint(0, 9)} <amsel> {_nick(turn.who)}: {turn.said[0]}", turn.who.name
        )
        for one in turn.said[1:]:
            yield goes_on(f"14:1{dice.randint(0, 9)} <amsel> … {one}", turn.who.name)
        yield Line(f"14:20 <Zakim> {_nick(turn.who)}, you wanted to go on", "left out")


def _nick(one: Person) -> str:
    return (one.name[0] + one.last).lower()


def otter(held: Hall, dice: random.Random) -> Iterable[Line]:
    seconds = 4
    for turn in held.turns:
        yield speaks(f"{turn.who.name}  {seconds // 60:02}:{seconds % 60:02}", turn.who.name)
        yield goes_on(" ".join(turn.said), turn.who.name)
        yield BLANK
        seconds += dice.randint(20, 150)


def teams(held: Hall, dice: random.Random) -> Iterable[Line]:
    for at, turn in enumerate(held.turns):
        yield Line(f"0:{at}:4.120 --> 0:{at}:{dice.randint(10, 59)}.3", "time")
        last, rest = turn.who.last, " ".join(turn.who.name.split()[:-1])
        of = f" ({turn.who.organization})" if at % 2 else ""
        yield speaks(f"{last}, {rest}{of}", turn.who.name)
        yield from (goes_on(one, turn.who.name) for one in turn.said)
        yield BLANK


def agenda_markdown(held: Hall, dice: random.Random) -> Iterable[Line]:
    yield heading(f"# {dice.choice(TITLES)}")
    yield BLANK
    yield from (heading(f"- [{one}](#{one.lower().replace(' ', '-')})") for one in held.titles)
    yield BLANK
    parts = [held.turns[at :: len(held.titles)] for at in range(len(held.titles))]
    for title, turns in zip(held.titles, parts, strict=True):
        yield heading(f"## {title}")
        yield BLANK
        yield from (speaks(f"{one.who.name}: {one.said[0]}", one.who.name) for one in turns)
        yield BLANK
    yield heading("### Upcoming Meetings")


def agenda_plain(held: Hall, dice: random.Random) -> Iterable[Line]:
    yield heading(dice.choice(TITLES))
    yield BLANK
    yield heading("Agenda:")
    yield from (heading(f"{at}. {one}") for at, one in enumerate(held.titles, 1))
    yield BLANK
    parts = [held.turns[at :: len(held.titles)] for at in range(len(held.titles))]
    for at, (title, turns) in enumerate(zip(held.titles, parts, strict=True), 1):
        yield heading(f"{at}. {title}")
        yield BLANK
        yield from (speaks(f"{one.who.last}: {one.said[0]}", one.who.last) for one in turns)
        yield BLANK


def attendance_table(held: Hall, dice: random.Random) -> Iterable[Line]:
    yield heading("| Name | Organisation | E-mail | Day 1 |")
    yield Line("|---|---|---|---|", "left out")
    for one in held.people:
        yield present(f"| {one.name} | {one.organization} | {_nick(one)}@example.org | X |")
    yield BLANK
    yield heading("## Notes")
    yield BLANK
    yield from (speaks(f"{one.who.first}: {one.said[0]}", one.who.name) for one in held.turns)


def attendance_headed(held: Hall, dice: random.Random) -> Iterable[Line]:
    yield heading("# " + dice.choice(TITLES))
    yield BLANK
    yield heading("## Attendees")
    yield BLANK
    yield from (present(f"- {one.name} ({one.organization})") for one in held.people)
    yield BLANK
    yield heading("## Discussion")
    yield BLANK
    for one in held.turns:
        yield speaks(f"**{one.who.name}**", one.who.name)
        yield from (goes_on(f"- {said}", one.who.name) for said in one.said)
        yield BLANK


def table_of_notes(held: Hall, dice: random.Random) -> Iterable[Line]:
    yield heading("| When | Who spoke | What was said |")
    yield Line("| --- | --- | --- |", "left out")
    for at, one in enumerate(held.turns):
        name = f"{one.who.name} ({one.who.organization})" if at % 2 else one.who.name
        yield speaks(f"| 15:{at + 10} | {name} | {one.said[0].replace('|', '/')} |", one.who.name)


def table_of_two(held: Hall, dice: random.Random) -> Iterable[Line]:
    yield heading("| Intervenant | Résumé |")
    yield Line("|---|---|", "left out")
    for one in held.turns:
        yield speaks(f"| {one.who.name} | {one.said[0].replace('|', '/')} |", one.who.name)


def html_markdown(held: Hall, dice: random.Random) -> Iterable[Line]:
    yield heading("<h2>Round of comments</h2>")
    yield Line("<!-- draft, do not send -->", "left out")
    for one in held.turns:
        yield speaks(f"<p><b>{one.who.name}</b>: {one.said[0]}<br></p>", one.who.name)


def one_note(held: Hall, dice: random.Random) -> Iterable[Line]:
    yield heading("Round of comments")
    yield heading("Tuesday, June 2, 2026")
    yield Line("3:15 PM", "time")
    yield BLANK
    for one in held.turns:
        yield speaks(f"{one.who.name} - {one.who.organization}", one.who.name)
        yield from (goes_on(f"\t• {said}", one.who.name) for said in one.said)


def only_headings(held: Hall, dice: random.Random) -> Iterable[Line]:
    for one in held.titles:
        yield heading(f"## {one}")
        yield BLANK
        yield heading(f"### {one.split()[0]} Overview")


def wrapped(held: Hall, dice: random.Random) -> Iterable[Line]:
    """Write lines broken off at the width of a page."""
    for one in held.turns:
        words = f"{one.who.name}: {' '.join(one.said)}".split()
        lines: list[str] = [""]
        for word in words:
            if len(lines[-1]) + len(word) > 72:
                lines.append("")
            lines[-1] = f"{lines[-1]} {word}".strip()
        yield speaks(lines[0], one.who.name)
        yield from (goes_on(f"    {line}", one.who.name) for line in lines[1:])


def numbered_list(held: Hall, dice: random.Random) -> Iterable[Line]:
    for at, one in enumerate(held.turns, 1):
        yield speaks(f"{at}. {one.who.name}, {one.who.organization}", one.who.name)
        yield from (goes_on(f"   {said}", one.who.name) for said in one.said)


def last_of(one: Person) -> str:
    return one.last


STYLES = (
    Style("first names, those present in a line", written(
        lambda turn, _: f"{turn.who.first}: {{}}", above=attended(lambda one: one.name)), said=1),
    Style("first names, nobody listed", written(
        lambda turn, _: f"{turn.who.first}: {{}}", called=lambda one: one.first), said=1),
    Style("first names in bullets", written(
        lambda turn, _: f"- {turn.who.first}: {{}}",
        above=attended(lambda one: one.name, "Attendees: ")), said=1),
    Style("first names, listed with organizations", written(
        lambda turn, _: f"{turn.who.first} - {{}}",
        above=listed(lambda one: f"{one.name}, {one.organization}", "Participants")), said=1),
    Style("initials in brackets", written(
        lambda turn, _: f"{turn.who.initials}: {{}}",
        above=attended(lambda one: f"{one.name} ({one.initials})")), said=1),
    Style("initials explained", written(
        lambda turn, _: f"{turn.who.initials}: {{}}",
        above=listed(lambda one: f"{one.initials} = {one.name}", "Attendance:")), said=1),
    Style("surnames", written(
        lambda turn, _: f"{turn.who.last}: {{}}", called=last_of), said=1),
    Style("surnames in capitals", written(
        lambda turn, _: f"{turn.who.last.upper()}: {{}}",
        above=attended(lambda one: one.name, "In attendance: ", "; "))),
    Style("whole names", written(lambda turn, _: f"{turn.who.name}: {{}}"), said=1),
    Style("names and organizations", written(
        lambda turn, _: f"{turn.who.name} ({turn.who.organization}): {{}}")),
    Style("organizations, listed", written(
        lambda turn, _: f"{turn.who.organization}: {{}}", called=lambda one: one.organization,
        above=listed(lambda one: f"{one.name} ({one.organization})", "Attendees:")), said=1),
    Style("the Chair", led("The Chair", ": ", "{} ({}): ", "en")),
    Style("the Facilitator", led("The Facilitator", " - ", "{} - ", "en")),
    Style("la Présidente", led("La Présidente", " : ", "{} « {} » : ", "fr"), "fr"),
    Style("le Secrétariat", led("Le Secrétariat", " : ", "Mme {}, {} : ", "fr"), "fr"),
    Style("la Moderadora", led("La Moderadora", ": ", "{} ({}): ", "es"), "es"),
    Style("председатель", led("Председатель", ": ", "{} ({}): ", "ru"), "ru"),
    Style("الرئيسة", led("الرئيسة", ": ", "{} ({}): ", "ar"), "ar"),
    Style("主持人", led("主持人", "：", "{}（{}）：", "zh"), "zh"),
    Style("scribe's log", scribe_log),
    Style("scribe's log with those present", scribe_log_present),
    Style("name and time alone", otter),
    Style("surname first under a time", teams),
    Style("surname, dash", written(
        lambda turn, _: f"{turn.who.last} – {{}}", above=attended(lambda one: one.name)), said=1),
    Style("whole name, dash", written(lambda turn, _: f"{turn.who.name} — {{}}"), said=1),
    Style("numbered lines", written(
        lambda turn, at: f"{at + 1}. {turn.who.name}: {{}}"), said=1),
    Style("numbered speakers", numbered_list),
    Style("X from Y said", written(
        lambda turn, _: f"{turn.who.name} from {turn.who.organization} said that {{}}",
        rest="{}", apart=True)),
    Style("X (Y) stressed", written(
        lambda turn, _: f"{turn.who.name} ({turn.who.organization}) stressed that "
        "{}", apart=True)),
    Style("X, de Y, a souligné", written(
        lambda turn, _: f"{turn.who.name}, de {turn.who.organization}, a souligné que "
        "{}"), "fr", 1),
    Style("X, de Y, señaló", written(
        lambda turn, _: f"{turn.who.name}, de {turn.who.organization}, señaló que {{}}"),
        "es", 1),
    Style("X из Y отметил", written(
        lambda turn, _: f"{turn.who.name} из «{turn.who.organization}» отметил, что {{}}"),
        "ru", 1),
    Style("قال X من Y", written(
        lambda turn, _: f"قال {turn.who.name} من {turn.who.organization} إن {{}}"),
        "ar", 1),
    Style("来自Y的X表示", written(
        lambda turn, _: f"来自{turn.who.organization}的{turn.who.name}表示，{{}}"),
        "zh", 1),
    Style("words (name)", written(
        lambda turn, _: f"{{}} ({turn.who.name})"), said=1),
    Style("words (first name), listed", written(
        lambda turn, _: f"- {{}} ({turn.who.first})",
        above=attended(lambda one: one.name)), said=1),
    Style("[name] words", written(lambda turn, _: f"[{turn.who.name}] {{}}"), said=1),
    Style("[first name] words", written(
        lambda turn, _: f"[{turn.who.first}] {{}}", called=lambda one: one.first), said=1),
    Style("time, name", written(
        lambda turn, at: f"{14 + at // 60}:{at % 60:02} {turn.who.name}: {{}}", rest="- {}")),
    Style("agenda in Markdown", agenda_markdown, ending=".md"),
    Style("agenda in plain text", agenda_plain),
    Style("table of those present", attendance_table, ending=".md"),
    Style("list of those present, bold names", attendance_headed, ending=".md"),
    Style("table of three columns", table_of_notes, ending=".md"),
    Style("table of two columns", table_of_two, ending=".md"),
    Style("HTML in Markdown", html_markdown, ending=".md"),
    Style("OneNote", one_note),
    Style("nobody but headings", only_headings, ending=".md"),
    Style("lines broken off", wrapped),
    Style("Présents, prénoms", written(
        lambda turn, _: f"{turn.who.first} : {{}}",
        above=attended(lambda one: one.name, "Étaient présents : ")), "fr", 1),
    Style("Присутствовали, имена", written(
        lambda turn, _: f"{turn.who.first}: {{}}",
        above=attended(lambda one: one.name, "Присутствовали: ")), "ru", 1),
    Style("الحضور", written(
        lambda turn, _: f"{turn.who.first}: {{}}",
        above=attended(lambda one: one.name, "الحضور: ", "، ")), "ar", 1),
    Style("出席", written(
        lambda turn, _: f"{turn.who.name}：{{}}",
        above=attended(lambda one: one.name, "出席：", "、")), "zh", 1),
)  # fmt: skip


def notes_in(style: Style, which: int) -> list[Line]:
    """Return notes of a townhall in a style; the same number gives the same notes."""
    dice = random.Random(f"{style.name}/{which}")
    return list(style.write(hall(dice, style.language, said=style.said), dice))
