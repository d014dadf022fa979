"""English words by which plans and reports call one thing: a plan speaks of vacant units, the report of void
properties."""

from __future__ import annotations

import re
from functools import lru_cache

from scorecard.language.stems import stems

# Each line holds words of one meaning; the first stands for all. A word with a second meaning that a plan often needs
# is left out.
_WORDS = """
home house property dwelling apartment flat housing unit
vacant void empty unoccupied
let relet letting
business firm company enterprise
staff employee workforce
youth young teenager
student learner pupil
child kid children
elderly senior older pensioner
donor donation philanthropy
household family
farmer grower cultivator
visit tourist traveller guest footfall admission swim entry
participant attendee
survivor victim
artist musician
road street highway
surface resurface repave pave asphalt tarmac bitumen reseal seal
renovate refurbish rehabilitate upgrade restore modernise modernize revamp facelift overhaul strengthen
repair fix
light lantern luminaire lamp
pipe pipeline
tree sapling seedling
rent rental rented tenancy
hog pig swine
car vehicle automobile
forest woodland afforest
farmland cropland
harvest output
neighbourhood neighborhood community
journey trip ride
spend spent expenditure outlay
scholarship bursary
loan credit borrow lend lent
complaint grievance
enquiry inquiry query
call phone telephone
permit licence license
inspect check examine assess
crime offence offense
death fatal dead die kill mortality
homicide murder
collision crash accident
gun firearm
vaccinate vaccine immunise immunize immunisation jab inoculate
doctor physician
event activity session
course class
train upskill
waste rubbish refuse garbage trash
emission footprint
bike bicycle cycle
pool baths
electricity power
metro subway
railway rail
port harbour harbor
absence sickness sick absent
turnover attrition
wage salary
satisfied happy satisfaction
trust confidence confident
online digital web website
platform portal
unemployment jobless
meal lunch
talent professional
mother mom mum
bought acquire acquisition
sell sale sold
sewage sewer sewerage
toilet latrine
level caliber calibre
literacy literate
replace swap
regulation bylaw
centre center hub facility
stadium arena
accommodation lodging
paid settle
livestock animal
euthanise euthanize
award win won
"""

# What several words say in one: of a thing that plans and reports call by phrases.
_PHRASES = (
    ("gdp", r"(?i:gross (?:regional|domestic|provincial|state|county) product)|GRP"),
    ("fiscal", r"(?i:general public budget(?:ary)?|local (?:fiscal|public)|local government)"),
    ("cpi", r"(?i:consumer price (?:index|inflation|level)|consumer prices|inflation)"),
    ("septic tanks", r"(?i:domestic waste ?water (?:treatment )?systems)|DWWTSs?"),
    ("farmers", r"(?i:small-?holders?|small-scale farmers|small-?holder farmers)"),
    ("sidewalks", r"(?i:footpaths?|footways?|walkways?)"),
    ("sewage", r"(?i:waste ?water)"),
    ("antiretroviral", r"(?i:anti-retroviral)|ARVs?|HAART"),
    (
        "small business",
        r"(?i:small (?:and medium|and micro|, medium and micro)[a-z, -]* (?:enterprises|businesses|firms))"
        r"|SMMEs?|MSMEs?|SMEs?",
    ),
    ("revenue", r"(?i:receipts)"),
    ("roads", r"(?i:carriageways?)"),
    ("neighbourhoods", r"(?i:residential compounds?)"),
    ("events", r"(?i:workshops?)"),
    ("emissions", r"(?i:greenhouse gas(?:es)?(?: emissions)?)"),
    ("surface", r"(?i:black ?top(?:ped|ping)?)"),
    ("meals", r"(?i:feed|fed)"),
    ("bought", r"(?i:buy|buying|purchased?)"),
    ("replaced", r"(?i:convert(?:ed|ing)?)"),
    ("trade visits", r"(?i:trade (?:missions?|delegations?))"),
    ("bill", r"Acts?|Ordinances?|Laws?"),
    ("gdp", r"(?i:state['’]s economy)|GSDP|economy(?= (?:grew|expanded|rose))"),
    ("per capita", r"(?i:per person|per head)"),
    ("deliberate fires", r"(?i:arson)"),
    ("unwanted fire signals", r"(?i:(?:automatic )?false alarms)"),
    ("pupils", r"(?i:school ?children)"),
    ("vacant homes", r"(?i:(?:void|vacant|empty) (?:units?|propert(?:y|ies)|houses?|dwellings?)|voids)"),
    ("businessrates", r"(?i:(?:commercial|business) rates|rates collection|collection of rates)"),
    ("weeds", r"(?i:weed control)"),
    ("tourism", r"(?i:tourist industry|tourist trade)"),
    ("harvest", r"(?i:production(?! (?:safety|line|base|facilit)))"),
    ("energyintensity", r"(?i:energy (?:consumption|use) per (?:unit of |10,000 yuan of )?GDP|energy intensity)"),
    (
        "researchintensity",
        r"(?i:ratio of R ?&? ?D (?:expenditure|spending|investment) to GDP|R ?&? ?D intensity"
        r"|R ?&? ?D (?:spending|expenditure|investment)(?: as a (?:share|percentage|proportion) of GDP)?)",
    ),
    ("urban jobs", r"(?i:urban employment)"),
    ("jobs", r"(?i:(?:new|local|found|gave|into) employment)"),
    ("staff turnover", r"(?i:(?:employees|staff|colleagues) (?:left|who left)|leavers)"),
    ("parking spaces", r"(?i:parking (?:bays|lots|places|stalls))"),
    ("flu vaccinations", r"(?i:flu (?:shots|jabs))"),
    ("water pipes", r"(?i:water mains?)"),
    ("single-lane", r"(?i:one-lane)"),
    (
        "homeless",
        r"(?i:rough sleep(?:ers|ing)?|sleeping rough"
        r"|(?:unsheltered|unhoused) (?:people|residents|neighbors))",
    ),
    (
        "carehome",
        r"(?i:(?:nursing|care|old people's|elderly care|elderly|aged care|residential care)"
        r" (?:homes?|institutions?|facilit(?:y|ies)))",
    ),
    ("participants", r"(?i:t(?:ook|aken|aking) part)"),
    ("visits", r"(?i:(?:came|come|walked|passed) through (?:the|our|its|their) [a-z]+ (?:of|at))"),
    ("enrol", r"(?i:sign(?:ed|ing)? up)"),
    ("lights", r"(?i:street ?(?:lights?|lamps?|lighting)|public light(?:s|ing))"),
    ("relet", r"(?i:re-let(?:ting)?|turn(?:ed|ing)? (?:a)?round|turnaround)"),
    (
        "neet",
        r"(?i:not in (?:employment|education)[a-z, ]{0,12}?(?:,| or) (?:employment|education"
        r"|work)(?:,? or training)?)|NEETs?",
    ),
    ("lead pipes", r"(?i:lead (?:service )?lines?)"),
    ("fly-tips", r"(?i:fly-?tip(?:ping|s)?|illegal dump(?:ing|s)|dumped rubbish)"),
    ("electric vehicle", r"EVs?"),
    ("carbon", r"(?i:carbon dioxide)|CO2|CO₂"),
    ("playgrounds", r"(?i:play ?(?:areas?|parks?|grounds?))"),
    ("cameras", r"CCTV"),
    ("startups", r"(?i:start-?ups?(?: (?:companies|businesses|firms))?)"),
    ("patients beds", r"(?i:hospital beds)"),
    ("burglary", r"(?i:break-?ins?)"),
    ("freedom of information", r"FOI"),
    ("foreign direct investment", r"(?i:foreign (?:capital|investment))|FDI"),
    ("preschool", r"(?i:pre-?school|kindergarten|pre-?K|nursery (?:schools?|classes))"),
    ("broadband", r"(?i:high-speed internet|internet connections?)"),
    ("solar", r"(?i:photo-?voltaics?)|PV"),
)
_PATTERNS = tuple((word, re.compile(rf"\b(?:{words})(?![\w-])")) for word, words in _PHRASES)


@lru_cache(maxsize=1)
def _canonical() -> dict[str, str]:
    """For the stem of each word of the table the stem of the first one of its line."""
    found: dict[str, str] = {}
    for line in _WORDS.strip().split("\n"):
        words = [stem for word in line.split() for stem in stems(word)]
        found |= dict.fromkeys(words[1:], words[0])
    return found


@lru_cache(maxsize=20_000)
def senses(words: str) -> frozenset[str]:
    """The stems of the words with one stem for all words of one meaning."""
    same = _canonical()
    return frozenset(same.get(stem, stem) for stem in stems(in_one_word(words)))


def in_one_word(words: str) -> str:
    """The words with each phrase of the table as it is called in short: gdp for gross regional product."""
    for word, pattern in _PATTERNS:
        words = pattern.sub(word, words)
    return words
