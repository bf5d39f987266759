"""English lines as they are typed, and the careful ones they are read as."""

import re
from collections.abc import Sequence

from townnotes.summary.lines import verb_forms
from townnotes.summary.lines.english_clauses import finite_at, in_the_past, reported
from townnotes.summary.lines.english_questions import asked
from townnotes.summary.lines.english_things import (
    QUALITIES,
    is_explained,
    is_plural,
    is_thing,
    named,
)
from townnotes.summary.lines.english_verbs import AUXILIARIES, english_verbs
from townnotes.summary.lines.line_reader import Answer, LineReader, Part, Said, Why
from townnotes.summary.lines.phrases import Phrase, read_phrase
from townnotes.summary.lines.words import join_words, listed

_SPEAKER = r"(?:he|she|they|speaker|the speaker)"
_SAYS = re.compile(
    rf"^{_SPEAKER}\s+(?:said|says|stated|argued|argues|noted|notes|added|thinks|believes|felt)"
    r"(?:\s+that)?\s+",
    re.IGNORECASE,
)
_WE = re.compile(r"^(?:we|i|they|he|she)\s+(?:also\s+|all\s+|strongly\s+|fully\s+)?", re.IGNORECASE)
_FIRST_PERSON = re.compile(
    r"\b(?:I|we|us|our|ours|my|me|mine|you|your|ourselves|[Ww]e[’'](?:ve|re|ll|d)|I[’'](?:ve|m|ll|d))\b"
    r"|\b(?:We|Our|My|You|Your)\b"
)
_MUST = re.compile(
    r"(?:(?:really|urgently|also)\s+)?(?:must|should|have to|has to|need to|needs to|ought to)\s+(.+)",
    re.IGNORECASE,
)
_NEEDS = re.compile(
    r"(?:really\s+|urgently\s+)?(?:needs?|want)\s+(?:for\s+)?(?!to\b)(.+)", re.IGNORECASE
)
_NEEDED = re.compile(
    r"(.+?)\s+(?:is |are )?(?:urgently |badly )?(?:needed|required|necessary)", re.IGNORECASE
)
_OWN = (
    (re.compile(r"(?:(?:very|strongly|warmly|highly|we|I)\s+)*welcom(?:e|es|ed|ing)\s+(?:that\s+)?(.+)", re.IGNORECASE), "welcomed", ""),
    (re.compile(r"(?:strongly|firmly|fully)?\s*oppos(?:e|es|ed)\s+(?:to\s+)?(.+)", re.IGNORECASE), "opposed", ""),
    (re.compile(r"(?:strongly\s+|firmly\s+)?(?:is\s+|are\s+|was\s+|were\s+)?against\s+(.+)", re.IGNORECASE), "opposed", ""),
    (re.compile(r"(?:strongly\s+|fully\s+|very\s+much\s+)?(?:supports?|supported)\s+(?!for\b|to\b|in\b|at\b|of\b|from\b|with\b|and\b|by\b|is\b|as\b)(.+)", re.IGNORECASE), "", "supported"),
    (re.compile(r"(?:fully\s+|strongly\s+)?agree(?:s|d)?\s+(with)\s+(.+)", re.I), "", "agreed"),
    (re.compile(r"thank(?:s|ed|\s+you)?\s+(?:to\s+)?(?!for\b)(.+?\s+for\s+.+)", re.IGNORECASE), "", "thanked"),
    (re.compile(r"(?:commends?|commended)\s+(.+)", re.IGNORECASE), "commended", ""),
    (re.compile(r"(?:appreciates?|appreciated)\s+(.+)", re.IGNORECASE), "noted with appreciation", ""),
    (re.compile(r"regret(?:s|ted)?\s+(.+)", re.IGNORECASE), "regretted", ""),
    (re.compile(r"call(?:s|ed)\s+for\s+(.+)", re.IGNORECASE), "called for", ""),
    (re.compile(r"call(?:s|ed)?\s+(?:up)?on\s+(.+?\s+to\s+.+)", re.IGNORECASE), "called for", ""),
    (re.compile(r"cautions?\s+against\s+(.+)", re.IGNORECASE), "cautioned against", ""),
    (re.compile(r"(?:endorses?|endorsed)\s+(.+)", re.IGNORECASE), "", "endorsed"),
    (re.compile(r"(?:offers|offered)\s+(.+)", re.IGNORECASE), "", "offered"),
    (re.compile(r"(?:speaks|spoke)\s+(for|on behalf of)\s+(.+)", re.IGNORECASE), "", "spoke"),
    (re.compile(r"(?:(?:very|really|so)\s+)?(?:pleased|happy|glad|satisfied|content)\s+(?:about|with|to see)\s+(.+)", re.IGNORECASE), "welcomed", ""),
)  # fmt: skip
_NOT_AGAINST = re.compile(
    rf"(?:{_SPEAKER}\s+)?(?:(?:is|are|was|were)\s+)?not\s+(?:against|opposed to)\s+(.+)",
    re.IGNORECASE,
)
_NO_SUPPORT = re.compile(
    r"(?:we\s+|I\s+)?(can[’']?t|cannot|can not|could not|won[’']t|will not|do not|don[’']t|does not)\s+"
    r"(support|accept|agree (?:to|with)|endorse|back|approve)\s+(.+)",
    re.IGNORECASE,
)
_ON_CONDITION = re.compile(
    r"(?:if|unless|without)\s+(?P<on>[^,]+),\s+(?:then\s+)?(?P<what>.+)", re.IGNORECASE
)
_ASKED_FOR = {
    "delete": "deleted", "remove": "deleted", "drop": "deleted", "strike": "deleted",
    "keep": "kept", "retain": "retained", "add": "added", "insert": "inserted",
    "reinstate": "reinstated",
}  # fmt: skip
_ASKS = re.compile(rf"(?:please\s+|pls\s+)?({'|'.join(_ASKED_FOR)})\s+(.+)", re.IGNORECASE)
_PLACE = re.compile(
    r"(?<=\S)\s+((?:after|before|in|from|to|throughout|between|at the end|as)\b.*)", re.IGNORECASE
)
_NOT_PASSIVE = re.compile(r"\b(?:off|out|up|away|into|open|safe|going|alive|clear|down|on track)\b")
_STOP = re.compile(r"(?:please\s+)?stop\s+(.+)", re.IGNORECASE)
_DO_NOT = re.compile(r"(?:please\s+)?(?:do not|don[’']t|never)\s+(.+)", re.IGNORECASE)
_BARE_NO = re.compile(r"(?:no|not|never|without|stop|neither|nor|none|nothing)\b", re.IGNORECASE)
_NO_FACT = re.compile(
    r"no\s+((?:[a-z]+\s+)?(?:access|broadband|internet|electricity|water|toilets?|teachers?|doctors?|"
    r"nurses?|roads?|schools?|clinics?|hospitals?|data|statistics|evidence|information|money|plans?|"
    r"options?|ways?|capacity|doubt|answers?|transport|signal|sewers?|buses|jobs?|healthcare|"
    r"housing|progress|reason)\b(?:\s+(?:in|for|at|on|to|of|about|from|that|with)\s+.+)?)",
    re.IGNORECASE,
)
_IT_IS = re.compile(
    r"(?:not\s+|too\s+|very\s+)*(?:realistic|possible|necessary|early|late|clear|easy|difficult|hard|"
    r"important|essential|crucial|vital|impossible|useful|urgent|premature|acceptable|wrong|"
    r"better|better|unfair|dangerous|unrealistic|unacceptable)\s+(?:for\s+\S+(?:\s\S+){0,3}?\s+)?to\s+.+",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"will\s+((?:look|consider|reflect|send|share|circulate|revise|reconsider|take|review|try|"
    r"continue|come|get|consult|include|add|submit|report|discuss|explore|publish|provide|"
    r"organi[sz]e|examine|study|check|issue|hold|work)\b.+)",
    re.IGNORECASE,
)
_TO_BE = re.compile(r"(.+?)\s+(?:should\s+|needs?\s+)?to\s+(be\s+.+)", re.IGNORECASE)
_CAREFUL = re.compile(
    r"(?:that|(?:the )?(?:need|importance) (?:of|to|for)|to|whether|how|why|what|when|where|which|who|"
    r"participants that|stakeholders that)\s",
    re.IGNORECASE,
)
_INNER = re.compile(
    r",\s+(?=(?:which|who|whose|where|including|especially|particularly|notably|such as|as well as|not(?=\s(?:in|on|by|at|to|only|just|the|\d))|"
    r"as|e\.g\.|for example|so that|because|since|even|in particular|not least|not only|with|from|in|"
    r"under|at|while|whereas|although|and|or|but also|regardless|led|run|if|unless|when|until|"
    r"rather than|not \d|instead of|without|through|based on|to)\b)",
    re.IGNORECASE,
)
_COMMA = re.compile(r",\s+(?:and\s+|but\s+)?")
_ENDS_OPEN = re.compile(r"\b(?:in|from|of|to|on|at|under|after|before)$")
_FEWEST = 2


class EnglishReader(LineReader):
    """Reads English."""

    code = "en"
    little = listed(
        "the of to and for that with by on from should be is are was were an at as not have has "
        "more their which who need this these how it its they all or but language in our we would "
        "can must when if there what why do does about into than"
    )
    no_abbreviation = listed("a i o etc al e.g i.e no vs st mr ms dr")

    def normalized(self, text: str) -> str:
        """Write contractions and per cent in words, and ranges with a dash."""
        text = _CONTRACTED.sub(_in_full, re.sub(r"\bstand alone\b", "stand-alone", text))
        text = re.sub(r"(?<=\d)\s?[-–](?=\d+\s?%)", "–", text)
        return re.sub(r"(?<=\d)\s?%", " per cent", text)

    def remarks(self, part: Part) -> Sequence[Said] | Why:
        """Return what one sentence of a line says."""
        text = _SAYS.sub("", part.text)
        if part.cites and _ENDS_OPEN.search(text):
            text = f"{text} {_paragraphs(part.cites)}"
        part = part.but(_lowered(text))
        for rule in _RULES:
            found = rule(self, part)
            if found:
                return found
        return self._split(part)

    def _split(self, part: Part) -> Sequence[Said] | Why:
        """Read what has commas: a list of things, or several remarks."""
        pieces = [one for one in _COMMA.split(part.text) if one]
        if len(pieces) < _FEWEST:
            return self._why(part)
        if all(_is_item(one) for one in pieces):
            return [_thing(part, _listed(part.text, pieces))]
        said: list[Said] = []
        for place, piece in enumerate(pieces):
            own = part.but(piece) if not place else Part(piece)
            found = self._again(said, piece) or self._piece(own, said)
            if isinstance(found, str):
                return found
            said += found
        return said

    def _piece(self, part: Part, said: Sequence[Said]) -> Sequence[Said] | Why:
        for rule in _PIECE_RULES:
            found = rule(self, part)
            if found:
                return found
        words = part.text.split()
        verbs = english_verbs()
        is_order = said and said[-1].phrase.form == "action" and len(words) == _FEWEST
        if is_order and verbs.is_base(words[0]) and is_plural(words[1]):
            return [Said(part.text, Phrase("action", part.text))]
        is_named = not said or _NAMED.search(part.text)
        if is_named and len(words) >= _FEWEST and _is_item(part.text):
            return [_thing(part, named(part.text))]
        return "splice"

    def _again(self, said: Sequence[Said], piece: str) -> Sequence[Said]:
        """Read "must be supported" behind what it is said of."""
        found = re.match(
            r"(?:it\s+)?(?:must|should|needs? to)\s+(?:be\s+(\w+)|(\w+)\s+(?:it|them|this))$", piece
        )
        before = said[-1].phrase if said else None
        if not found or before is None or before.form not in {"noun", "verb"}:
            return ()
        verbs = english_verbs()
        base = verbs.participles.get(found[1], "") if found[1] else found[2]
        if not verbs.is_base(base):
            return ()
        it = "them" if is_plural(before.body.split(" of ")[0].split()[-1]) else "it"
        return [_careful(f"the need to {base} {it}")]

    def _why(self, part: Part) -> Why:
        return "person" if _FIRST_PERSON.search(part.text) else "verbless"

    def careful(self, part: Part) -> Answer:
        """A line as the README teaches: "that …", "the need to …", "how …"."""
        if part.text.endswith("?") or not _CAREFUL.match(part.text):
            return None
        if re.match(r"(?:how|why|what|when|where|which|who)\s", part.text) and asked(part.text):
            return None
        if _FIRST_PERSON.search(part.text):
            return "person"
        need = re.match(r"(?:the )?need for (.+)", part.text)
        if need:
            return [_need_for(part, need[1])]
        return [_careful(part.text)]

    def question(self, part: Part) -> Answer:
        """A question, in indirect speech."""
        is_asked = part.text.endswith("?")
        first = part.text.split()[0].casefold()
        if not is_asked and (first not in _ASKING or _DO_NOT.fullmatch(part.text)):
            return None
        told = asked(part.text)
        if _FIRST_PERSON.search(told) or not told:
            return "question" if is_asked else None
        stance = "" if part.stance else "asked"
        return [Said(told, Phrase("wh", told), stance)]

    def not_against(self, part: Part) -> Answer:
        """Who is not against a thing, or supports it on a condition only."""
        found = _NOT_AGAINST.fullmatch(part.text)
        if (
            found
            and is_thing(found[1].split(",")[0])
            and "," not in found[1]
            and " but " not in found[1]
        ):
            return [Said(part.text, Phrase("verb", found[1], "did not oppose"))]
        condition = _ON_CONDITION.fullmatch(part.text)
        what, on = (condition["what"], condition) if condition else (part.text, None)
        refused = _NO_SUPPORT.fullmatch(what)
        if not refused:
            return None
        body = _no_person(refused[3])
        if on:
            lead = part.text.split()[0].casefold()
            told = _no_person(on["on"]) if lead == "without" else reported(on["on"])
            told = f"{told} it" if told.endswith(" in") else told
            body = f"{body} {lead} {told}" if told else ""
        if not body or _FIRST_PERSON.search(body) or "," in body:
            return "person"
        could = "did not" if refused[1].casefold().startswith("do") else "could not"
        return [Said(part.text, Phrase("verb", body, f"{could} {refused[2]}"))]

    def own_verb(self, part: Part) -> Answer:
        """The speaker's own verb at the start: "welcome …", "we oppose …"."""
        text = _WE.sub("", part.text, count=1)
        for pattern, stance, verb in _OWN:
            found = pattern.fullmatch(text)
            if found and "," not in found[1]:
                body = found[found.lastindex or 1]
                lead = f"{found[1]} " if (found.lastindex or 1) > 1 else ""
                return self._own(part, stance, verb, lead, body)
        return None

    def _own(self, part: Part, stance: str, verb: str, lead: str, body: str) -> Answer:
        if _FIRST_PERSON.search(body):
            return "person"
        body, _, rest = body.partition(" but ")
        if rest:
            return "splice"
        if stance in {"called for"} and re.match(r".+\sto\s", body):
            return [Said(body, read_phrase(body), "" if part.stance else stance)]
        thing = named(body, known=verb != "offered") or (
            body if verb_forms.begins_with_gerund(body) else ""
        )
        clause = reported(body) if not thing or finite_at(body.split()) else ""
        if clause and stance in {"welcomed", "regretted"}:
            clause = f"the fact that {clause}"
        if not thing and not clause:
            return "verbless"
        told = clause or thing
        if verb:
            if verb == "supported" and finite_at(body.split()):
                return "verbless"
            return [Said(part.text, Phrase("verb", f"{lead}{thing or body}", verb))]
        return [Said(told, Phrase("noun", told), "" if part.stance else stance)]

    def need(self, part: Part) -> Answer:
        """What must, should or need be, of nobody or of the speakers."""
        text = _WE.sub("", part.text, count=1)
        if "," in text:
            return None
        must = _MUST.fullmatch(text)
        if must and part.family in {"concern", "approve", "inform"}:
            return "verbless"
        if must:
            return self._must(part, must[1], spoken=text != part.text)
        needs = _NEEDS.fullmatch(text) or _NEEDED.fullmatch(text)
        if needs and not _BARE_NO.match(needs[1]) and not finite_at(needs[1].split()):
            if _FIRST_PERSON.search(needs[1]):
                return "person"
            return [_need_for(part, needs[1])] if is_thing(needs[1]) else None
        return None

    def _must(self, part: Part, what: str, *, spoken: bool) -> Answer:
        base = (
            what.split()[1]
            if what.split(maxsplit=1)[0] in {"not", "also"} and " " in what
            else what.split(maxsplit=1)[0]
        )
        if _FIRST_PERSON.search(what):
            return "person"
        if base == "be" or not english_verbs().is_base(base):
            return "person" if spoken else "verbless"
        return [_careful(f"the need to {what}")]

    def no(self, part: Part) -> Answer:
        """A bare no waits, unless it is a fact; stop and do not ask against."""
        text = _WE.sub("", part.text, count=1)
        done = _DO_NOT.fullmatch(text)
        if done and english_verbs().is_base(done[1].split()[0]) and "," not in text:
            if _FIRST_PERSON.search(done[1]):
                return "person"
            return [_need(part, f"the need not to {done[1]}")]
        stop = _STOP.fullmatch(text)
        if stop and is_thing(stop[1]) and "," not in text:
            told = f"{stop[1]} to stop" if not stop[1].split()[0].endswith("ing") else ""
            return (
                [Said(told, Phrase("noun", told), "" if part.stance else "asked for")]
                if told
                else "no"
            )
        if not _BARE_NO.match(text):
            return None
        fact = _NO_FACT.fullmatch(text)
        if fact and not part.stance and "," not in text and "no longer" not in text:
            is_many = is_plural(
                re.split(r"\s(?:in|for|at|on|to|of|about|from|that|with)\s", fact[1])[0].split()[-1]
            )
            told = f"there {'were' if is_many else 'was'} no {fact[1]}"
            return [Said(f"that {told}", Phrase("that", told))]
        if _IT_IS.fullmatch(text):
            return None
        if part.stance and text.startswith("no ") and is_thing(text[3:]) and "," not in text:
            return [_careful(text)]
        return "no"

    def ask(self, part: Part) -> Answer:
        """Keep, delete or add: asked for it to be kept, deleted or added."""
        found = _ASKS.fullmatch(part.text)
        if not found:
            return None
        if _FIRST_PERSON.search(part.text):
            return "person"
        what = found[2]
        if _COMMA.search(what) and not all(is_thing(one) for one in _COMMA.split(what)):
            return None
        quoted = re.match(r"[\ue000-\uf8ff]", what)
        if part.stance or (not quoted and _NOT_PASSIVE.search(what)):
            return [_careful(part.text)] if "," not in part.text else None
        place = _PLACE.search(what)
        thing = what[: place.start()] if place else what
        if quoted and len(thing) > 1:
            thing = what
            place = None
        where = f" {place[1]}" if place else ""
        where = re.sub(r"\bin (\d+)$", r"in paragraph \1", where)
        if not thing or not (is_thing(thing) or quoted):
            return "verbless"
        told = f"{named(thing) or thing} to be {_ASKED_FOR[found[1].casefold()]}{where}"
        return [Said(told, Phrase("noun", told), "asked for")]

    def action(self, part: Part) -> Answer:
        """What should be done, in the imperative."""
        if not _is_verb(part.text) or _INNER.search(part.text) or _COMMA.search(part.text):
            return None
        if _FIRST_PERSON.search(part.text):
            return "person"
        return [Said(part.text, Phrase("action", part.text))]

    def it_is(self, part: Part) -> Answer:
        """What is said of an action: "too early to say"."""
        if not _IT_IS.fullmatch(part.text) or "," in part.text or _FIRST_PERSON.search(part.text):
            return None
        told = f"it {in_the_past(['is', *part.text.split()], 0)}"
        return [Said(f"that {told}", Phrase("that", told))]

    def will(self, part: Part) -> Answer:
        """A promise: "will look at it again"."""
        text = _WE.sub("", part.text, count=1)
        found = _WILL.fullmatch(text)
        if not found or "," in text:
            return None
        if _FIRST_PERSON.search(found[1]):
            return "person"
        told = f"they would {found[1]}"
        return [Said(f"that {told}", Phrase("that", told))]

    def addressed(self, part: Part) -> Answer:
        """Whom a line asks to do what."""
        if "," in part.text or _FIRST_PERSON.search(part.text):
            return None
        phrase = read_phrase(part.text)
        if phrase.form == "addressed" and part.family == "ask":
            return [Said(part.text, phrase)]
        to_be = _TO_BE.fullmatch(part.text)
        who, what = (phrase.to, phrase.body) if phrase.form == "addressed" else ("", "")
        if to_be and not who and is_thing(to_be[1]) and not finite_at(to_be[1].split()):
            who, what = to_be[1], to_be[2]
        if not who or finite_at(who.split()) or _BARE_NO.match(what):
            return None
        told = f"{_with_the(who)} to {what}"
        if part.family == "ask":
            return [Said(told, Phrase("noun", told))]
        return [_need(part, f"the need for {told}")]

    def clause(self, part: Part) -> Answer:
        """A whole sentence; a gerund before its verb is its subject."""
        cut = _INNER.search(part.text)
        head, tail = (
            (part.text[: cut.start()], part.text[cut.start() :]) if cut else (part.text, "")
        )
        if _COMMA.search(head):
            return None
        wanted = self._wanted(part, part.text) if not tail or tail.startswith(", not ") else None
        if wanted:
            return wanted
        if _CONDITIONAL.match(part.text):
            return self._conditional(part)
        told = reported(head)
        if not told:
            return None
        if _FIRST_PERSON.search(part.text):
            return "person"
        told = f"{told}{_later(tail)}"
        return [Said(f"that {told}", Phrase("that", told))]

    def _wanted(self, part: Part, text: str) -> Answer:
        """Read what an asking stance asks for: what should be, and what somebody needs."""
        if part.family != "ask" or _FIRST_PERSON.search(text):
            return None
        words = text.split()
        at = finite_at(words)
        if not at:
            return None
        told = reported(text)
        verb = words[at].casefold()
        if verb in {"should", "must"} and told:
            told = re.sub(r"\s(?:should|had to|must)\s", " ", told, count=1)
            return [Said(f"that {told}", Phrase("that", told))]
        if verb in {"need", "needs"} and words[at + 1] != "to":
            who, what = " ".join(words[:at]), " ".join(words[at + 1 :])
            if is_thing(what) and is_thing(who) and " for " not in what:
                thing = f"{named(what)} for {_with_the(who)}"
                return [Said(thing, Phrase("noun", thing))]
        return "verbless"

    def _conditional(self, part: Part) -> Answer:
        found = re.fullmatch(
            r"(if|unless|when|as|because|although)\s+([^,]+),\s+(?:then\s+)?([^,]+)", part.text
        )
        if not found:
            return "splice" if "," in part.text else "verbless"
        one, other = reported(found[2]), reported(found[3])
        if not one or not other or _FIRST_PERSON.search(part.text):
            return "person" if _FIRST_PERSON.search(part.text) else "verbless"
        told = f"{found[1]} {one}, {other}"
        return [Said(f"that {told}", Phrase("that", told))]

    def gerund(self, part: Part) -> Answer:
        """An action in its -ing form."""
        if "," in part.text or not verb_forms.begins_with_gerund(part.text):
            return None
        return "person" if _FIRST_PERSON.search(part.text) else [_careful(part.text)]

    def thing(self, part: Part) -> Answer:
        """The name of a thing, with what hangs on it behind a comma."""
        if _FIRST_PERSON.search(part.text):
            return None
        part = part.but(re.sub(r"^also\s", "", part.text))
        chosen = _NOT_OTHERS.fullmatch(part.text) if part.family == "ask" else None
        if chosen and is_thing(chosen[1]) and is_thing(chosen[2]):
            return [_thing(part, part.text)]
        if is_explained(part.text) or _is_whole(part.text):
            return [_thing(part, named(part.text) or part.text)]
        head, comma, tail = part.text.partition(", ")
        if not is_thing(head) or (comma and not self._hangs(part, head, tail)):
            return None
        return [_thing(part, f"{named(head)}{comma}{tail}")]

    def _hangs(self, part: Part, head: str, tail: str) -> bool:
        """Tell whether what stands behind a comma belongs to the name before it."""
        if not (_INNER.match(f", {tail}") or _DETERMINED.match(head) or part.stance):
            return False
        pieces = [one.strip() for one in tail.split(",")]
        if not part.stance and not _DETERMINED.match(head) and len(pieces) > 1:
            return False
        return all(map(_ADDED.match, pieces))


def _is_whole(text: str) -> bool:
    """Tell whether the commas of a name stand between its qualities: "safe, free and fair votes"."""
    return "," in text and text.count(",") < 4 and bool(named(text)) and bool(QUALITIES.match(text))


_NAMED = re.compile(r"^(?:the|an?)\s|\s(?:of|for|to|on|in|between|with|at|from|by)\s")
_DETERMINED = re.compile(r"(?:the|an?|its|their|all|any|more)\s", re.IGNORECASE)
_NOT_OTHERS = re.compile(r"(.+?),? not (?:only )?(.+)")
_ADDED = re.compile(
    r"(?:which|who|whose|where|when|including|especially|particularly|notably|such as|as|for|so that|"
    r"because|since|even|in|not|only|with|without|from|under|at|on|of|by|while|although|and|or|if|"
    r"unless|until|rather|instead|through|based|to|free|open|provided|before|after|during|"
    r"[a-z-]+(?:ed|[^l]ly|ing)|led|run|set|given|made|built|drawn|held|kept|paid|sold|sent|written)\b",
    re.IGNORECASE,
)
_CONTRACTED = re.compile(
    r"\b(?P<who>it|that|there|what|who|how|he|she)’s\b|\b(?P<they>they|we|you)’re\b|"
    r"\b(?P<have>they|we|you|I)’ve\b|\b(?P<can>can|wo|sha)(?:’t|n’t)\b|"
    r"\b(?P<not>is|are|was|were|has|have|had|do|does|did|could|would|should|must|need|might)n’t\b",
    re.IGNORECASE,
)


def _in_full(found: re.Match[str]) -> str:
    who, they, have = found["who"], found["they"], found["have"]
    if who or they or have:
        return f"{who} is" if who else f"{they} are" if they else f"{have} have"
    can = found["can"]
    if can:
        full = {"can": "cannot", "wo": "will not", "sha": "shall not"}[can.casefold()]
        return full[:1].upper() + full[1:] if can[0].isupper() else full
    return f"{found['not']} not"


_ASKING = listed("is are was were has have can could will would should do does did why how what "
                 "to who when where")  # fmt: skip
_CONDITIONAL = re.compile(r"(?:if|unless|when|as|because|although)\s", re.IGNORECASE)
_R = EnglishReader
_RULES = (
    _R.careful, _R.question, _R.not_against, _R.no, _R.own_verb, _R.need, _R.ask, _R.it_is, _R.will,
    _R.clause, _R.action, _R.addressed, _R.gerund, _R.thing,
)  # fmt: skip
_PIECE_RULES = (
    _R.question, _R.no, _R.own_verb, _R.need, _R.ask, _R.it_is, _R.clause, _R.action, _R.addressed,
)  # fmt: skip


def _careful(text: str) -> Said:
    return Said(text, read_phrase(text))


def _thing(part: Part, text: str) -> Said:
    if part.family == "approve":
        text = re.sub(r"^(?:happy|pleased|glad)\s+(?:with|about)\s+", "", text)
    return Said(text, read_phrase(text))


def _need_for(part: Part, what: str) -> Said:
    """Return the need for a thing; who calls for it calls for the thing."""
    thing = named(what) or what
    if part.family == "ask":
        return Said(thing, Phrase("noun", thing))
    return _need(part, f"the need for {thing}")


def _need(part: Part, what: str) -> Said:
    return Said(what, Phrase("noun", what), "" if part.stance else "raised")


def _listed(text: str, pieces: Sequence[str]) -> str:
    """Return a list of things as a sentence takes it."""
    if re.search(r"(?:,|\s)and\s", text.rpartition(",")[2]):
        return text
    return join_words([named(one) for one in pieces])


def _is_item(text: str) -> bool:
    """Tell whether a piece between commas is a thing of a list."""
    is_plain = not finite_at(text.split()) and not _BARE_NO.match(text)
    return is_plain and is_thing(text) and not _is_verb(text) and not _FIRST_PERSON.search(text)


def _is_verb(text: str) -> bool:
    """Tell whether a line begins with a verb in the imperative."""
    first, _, rest = text.partition(" ")
    if re.match(r"(?:every|each)\s(?:\d|year|month|week|two|three|four|five|ten)", rest):
        return False
    if verb_forms.begins_with_verb(text):
        return True
    verbs = english_verbs()
    if not rest or not verbs.is_base(first) or first in _NO_ORDER:
        return False
    return (
        verbs.is_surely(first)
        or bool(_WITH_OBJECT.match(rest))
        or (first == "move" and " to " in rest)
    )


_WITH_OBJECT = re.compile(
    r"(?:large|big|small|new|old|harmful|dirty|unpaid|illegal|local|public|private|safe|existing|"
    r"all|more|every)\s(?:[\w-]+\s)?[\w-]+s\b"
)
_NO_ORDER = listed("stand have do lack mean become seem belong exist suffer lose")


def _no_person(text: str) -> str:
    return re.sub(r"\b(?:our|my)\s", "their ", text)


def _with_the(who: str) -> str:
    return f"the {who}" if who.split(maxsplit=1)[0] in _BODIES else named(who) or who


_BODIES = listed("EU UN ILO Commission Committee Council Government Parliament Secretariat")


def _later(tail: str) -> str:
    """Return what follows a clause's comma, its auxiliaries in the past."""
    return re.sub(
        r"(?<=\s)(is|are|has|have|can|will)(?=\s)", lambda found: AUXILIARIES[found[1]], tail
    )


def _lowered(text: str) -> str:
    """Return a remark with a small first letter where a sentence's capital was typed."""
    first = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if first in _SENTENCE_FIRST else text


_SENTENCE_FIRST = listed(
    "The A An That This These Need Needs Must Should Welcome Welcomes Support Supports Oppose Opposes "
    "Delete Keep Add Retain No Not Stop Do Don’t Never If We They He She It There Is Are Was Were Has Have Can "
    "Could Will Would Does Did Why How What When Where Who Which More Less All Too Very To Thank "
    "Thanks Call Calls Agree Agrees Against Remove Drop Insert Please"
)


def _paragraphs(numbers: Sequence[str]) -> str:
    return f"paragraph{'s' if len(numbers) > 1 else ''} {join_words(numbers)}"
