"""English numbers of another act than the goal's: potholes that were reported are none that were repaired."""

import re

from scorecard.drafting.candidates import Candidate

_COUNT = "[0-9][0-9,]* (?:[a-z-]+ ){0,2}"  # a number that counts what follows
# What the words of a number say was done, and the words of a goal that ask for just that.
_ACTS = tuple(
    (re.compile(rf"\b(?:{said})\b", re.I), re.compile(rf"\b(?:{asked})", re.I))
    for said, asked in (
        (rf"{_COUNT}(?:complaints?|grievances?)|complained", "complain|grievanc"),
        (rf"{_COUNT}(?:enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies))", "enquir|inquir|quer"),
        (
            rf"(?:residents|customers|people|public|users) reported|{_COUNT}reports of"
            r"|(?:was|were) (?:reported|logged)(?= *$|[.,;])",
            "report|log",
        ),
        (rf"applied|applications? (?:for|to)|{_COUNT}applications?", "appl|permit|licen|consent|claim|decid|process"),
        ("(?:was|were) (?:invited|offered|contacted|asked|sent)", "invit|offer|contact|ask|send|sent"),
        ("(?:was|were|have been|been) (?:extended|renewed|continued)", "exten|renew|continu|maintain|keep|retain"),
        (
            r"(?:issued|granted|allocated|earmarked|provided|spent|raised) (?:for|to|on) [0-9][0-9,]*",
            "issu|grant"
            r"|alloc|fund|financ|provid|support|assist|help|serv|spen",
        ),
        ("surveyed|(?:a|an|the) [a-z]* ?survey", "survey|engag|satisf"),
        ("inspected|inspections?|audited|checked", "inspect|check|examin|audit|assess|survey|test|visit|review"),
        ("visited", "visit|inspect|check|assess|audit|tourist|guest|attend|attract|admission|footfall|trip"),
        ("refused|rejected|turned down|withdrawn", "refus|reject|turn|withdr"),
        ("jobs (?:were |have been )?lost|lost [0-9][0-9,]* jobs", "los"),
        ("(?:business(?:es)?|shops?|firms?|companies|stores?) (?:have |has )?(?:closed|shut)", "clos|shut"),
        ("(?:fell|became|stood) vacant", "fall|fell|becom|stand|vacancy|below|under|reduc|no more"),
        ("joined the (?:[a-z]+ )?(?:housing|waiting) (?:register|list)|waiting list", "regist|list|wait"),
        ("consultation|consultees|respondents", "consult|respon|engag|satisf"),
        ("excluded|suspended|arrested|convicted|injured", "exclu|suspen|arrest|convict|injur"),
        ("(?:planning |building )?permission", "permission|permit|consent|grant|plan"),
    )
)
_BREAK = re.compile(r"[.;:,](?=\s|$)|\n| and | but | while ")
_SHARES = ("%", "percent", "per cent")
_REACH = 50  # characters behind a number that still tell what was done


def of_another_act(asked: str, found: Candidate, text: str) -> bool:
    """Whether the clause of an English number, a share apart, tells an act, such as a report or a refusal, that the
    words of the goal do not ask for."""
    clause = found.says + _BREAK.split(text[found.end : found.end + _REACH], maxsplit=1)[0]
    return found.unit not in _SHARES and any(said.search(clause) and not wanted.search(asked) for said, wanted in _ACTS)
