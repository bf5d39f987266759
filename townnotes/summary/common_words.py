"""Words that are names of people or bodies and ordinary words as well, for the leak check."""

from townnotes.summary.lines.words import listed

PARTICLES = listed(
    "van von der den dem des del della dos das los las bin ben ibn abu bint the and for "
    "und les mac san santa saint"
)
"""What stands within names and tells nobody apart."""

POSTS = listed(
    "adviser advisor ambassador assistant audio chair chairperson charge cochair co "
    "consultant coordinator counsellor delegate deputy desk director english expert focal first "
    "french general guest he head her him his host interpretation interpreter intern iphone lead "
    "manager member minister moderator note observer officer online panellist panelist permanent "
    "person phone point president programme project rapporteur remote representative second "
    "secretary she spanish speaker special staff taker team them they third translator vice video "
    "youth zoom"
)
"""What stands in brackets behind a name and names nobody: posts, pronouns, ways to be there."""

COMMON = listed(
    # Given names and surnames that are words.
    "art amber april august autumn baker banks bell berry bill bishop black blue brook brown bush "
    "butler chance charity charter church clay cliff cole cook cooper cross daisy dale dawn day "
    "dean drew duke earl east faith farmer field fields fisher ford forest fox frank french gene "
    "gentle glass glen good gold grace grant gray green grey guy hall hand harbour harmony haven "
    "hill holly hope house hunt hunter ivy jack jade joy june justice key king knight lake lane "
    "law lee lily link little long love low major marina mark marsh mason may mercy mike miles "
    "mill miller moon moore moss new noble north olive page park parks patience peace pearl "
    "penny pope porter power price prince prudence queen ray read reed rice rich river rivers "
    "rob robin rock rod rose ruby rush sandy serene shepherd short singer sky smith snow south "
    "speaker spring star stern stone storm strong summer sun swift temple terry trinity truth "
    "turner victor violet wade walker wall ward waters weaver webb wells west white will "
    "winter wise wolf wood woods worth young "
    # Words that acronyms spell.
    "act age aid aids all arc are arm ask bar big call can cap care cat change chip code cope "
    "core cut dare data ease edge end eye face fact far fast fit for fund gap gate get give "
    "global goal has her his how ice idea image impact inter into its joint just keep kids lead "
    "lift line live map mat media mind more net not now one open our out pact pan path plan post "
    "race raise reach rest rights rise road role safe save seal set share she shelter show step "
    "stop take tap target team they thing tide time top try two unit unite use vital voice water "
    "way who wide win wing work world yes you "
    # What organizations call themselves.
    "academy action agency alliance assembly association authority bank body bureau campaign "
    "centre center chamber church cities citizens city civil club coalition college commission "
    "committee community confederation conference congress consortium cooperation cooperative "
    "council country department development diaspora directorate employers faculty federation "
    "forum foundation friends government group groups guild human initiative institute "
    "institution international labour league library local members migrants migration ministry "
    "mission movement museum municipality national nations network office organisation "
    "organization parliament partners partnership people peoples platform programme project "
    "refugees regional research school secretariat sector service services society states "
    "stakeholders state students syndicate task trade trust union united university women "
    "workers youth"
)
"""Ordinary words: alone they are taken for a name only where they have a name's capitals."""
