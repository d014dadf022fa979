"""The words around an English name that do not belong to it: what leads to it, what ends it, verbs, what comes
behind."""

import re

ENGLISH_LEADS = re.compile(
    r"(?:[■●•◆*\-—–\s,“\"']|\(?(?:[a-z]|[ivx]{1,4})\) |[0-9]{1,2}\.[a-z] (?=[A-Z])"
    r"|(?:objective|goal|action|strategy|measure|target|priority|output|initiative|commitment"
    r"|activity) (?-i:[0-9A-Z]{1,2})(?:\.[0-9]{1,2})*[.:]? |[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?: (?=[A-Z])|$)"
    r"|[0-9]{1,2}[a-z]? (?=(?-i:[A-Z]))|[0-9]{1,2}[a-z] +(?=[A-Z])"
    r"|(?:over|during|in) the (?:past|last) (?:[a-z]+ )?years?(?: the [A-Z][a-z]+)?|alone|today|now|at present"
    r"|(?:by|in) F\.?Y\.? ?[0-9]{2,4}(?:[/–-][0-9]{2})?|during the (?:[0-9]{1,2}th five-year )?plan period(?: "
    r"(?:19|20)[0-9]{2}[-–](?:19|20)[0-9]{2})?|(?:in (?:19|20)[0-9]{2}(?:[/–-][0-9]{2})?|and|or|but|also|we['’]ll"
    r"|let['’]s|let us|we (?:project|forecast|expect|plan) (?:that|to)"
    r"|(?:it is )?(?:projected|forecast|expected) (?:that|to)|we|it|they|he|she|will|shall|should|must|aims? to"
    r"|aims? at|plans? to|strives? to|works? to|continues? to|"
    r"ensure that|ensure|to|the|a|an|of|with|in|that|it|includes?|a commitment to|commits? to|this year|next year"
    r"|(?:by|in|from|before) (?:the (?:end|start) of |early |late "
    r"|mid-)?(?:(?:[0-9]{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December) )?(?:19|20)[0-9]{2}(?:[/–-][0-9]{2})?|by (?:the end of )?the (?:financial |plan )?(?:year|period"
    r"|decade|parliament)|(?:over the next|within(?: the next)?) (?:[a-z0-9]+ )?(?:years?|months)"
    r"|over the (?:plan |planning )?(?:period|year)|as a first step|in the year ahead"
    r"|(?:in|during|over|by|from) the (?:first|second|third|fourth|last) (?:half|quarter|three quarters"
    r"|nine months)(?: of (?:the year|(?:19|20)[0-9]{2}))?|see that|make sure that|had|(?:each|every) year"
    r"|(?:(?:are|is) )?committed to|seeks? to|intends? to|hopes? to|wants? to|i|achieve|include|including"
    r"|total of|growing|rising|"
    r"our|its|their|not (?:drop|fall|go|rise|exceed|slip)|there (?:are|were|is|was|have been)|is|are|be|further"
    r"|another|additional|all|keep|ensuring|achieving|have|has)\b)+",
    re.IGNORECASE,
)
ENGLISH_TAILS = re.compile(
    r"(?:^|\s|\b)(?:(?:to|will|should|shall|must|can) (?:grow|increase|rise|reach|fall|drop|decline|expand|exceed"
    r"|narrow|widen|slow|ease|shrink|recover|return|climb|improve|be|go|total|stand|come)|"
    r"(?:will|shall|should|must|to) (?:[a-z]+ )?be (?:[a-z]+ly )?[a-z]+ed"
    r"|(?:will|shall|should|must|to) be (?:cut|brought)|come up|up to|today|now|currently|at present"
    r"|(?:in|at the (?:beginning|end) of) F?\.?Y?\.? ?(?:19|20)[0-9]{2}(?:[/–-][0-9]{2})?|"
    r"(?:be |is |are )?(?:kept|maintained|held|set|capped|fixed|projected|expected|limited|controlled|planned)|"
    r"(?:will |shall |should |must |to )?make up|an(?: annual)? average of|an average annual rate of"
    r"|by an annual average of|(?:must|should|will|shall) (?:not|never)(?: [a-z]+)?|somewhere|down|back"
    r"|(?:will|shall|should|must|to) be [a-z]+ed|of|by|to|at|is|be|are|was|were|reach(?:es|ing)?|(?<!of )stays?"
    r"|remains?|hits?|keep|around|about|approximately|roughly|some|over|under|above|below|within|at least|at most"
    r"|no|not|"
    r"within the range|go(?:es)? (?:up|down)|come(?:s)? down"
    r"|(?:be |is |are )?(?:kept|budgeted|set aside|estimated|forecast|targeted|proposed|pegged)"
    r"|(?:came|went) (?:up|down)|stands?|averaged|averages|"
    r"grew|grown|rose|risen|fell|fallen|increased|decreased|declined|dropped|shrank|shrunk|slid|slipped|slumped"
    r"|plunged|contracted|climbed|stood|totall?ed|exceeded|surpassed|passed|reached"
    r"|(?:was|were) (?:added|created|built)|(?:hit|reached|set) a (?:new )?record(?: high)?|"
    r"(?:rise|grow|fall|drop|increase|decrease|climb)s? by|(?:will )?accounts? for|accounting for|goes|more|less"
    r"|fewer|than|up|now|worth|further|takes?|(?:this|next) year|on average"
    r"|(?:will|shall|must|to) be (?:taken up|carried out|set up|rolled out)|a|an|the|from|in half"
    r"|from [^a-z ]{0,3}[0-9][^,;]*|between|rises|grows|falls|drops|will|should|shall|must|total(?:l?ing)?"
    r"|exceed(?:s|ing)?|and|on|as|with|for|in|only|just|nearly|almost|another|additional|an additional"
    r"|(?:all )?(?:the )?remaining|[:,(“\"'])\s*$",
    re.IGNORECASE,
)
GENERIC = re.compile(
    r"(?:a |an |the )?(?:further )?(?:drop|reduction|increase|decrease|cut|rise|total|fall|decline|growth"
    r"|growth rate|average(?: annual)?(?: growth)?|creation|construction|provision|addition|expansion"
    r"|electrification|rehabilitation|installation|target)?|(?:(?:i |we )?(?:propose|announce|make|provide"
    r"|allocate|earmark)s? )?(?:an? |the )?(?:outlay|provision|allocation|sum|amount|corpus|package|assistance)",
    re.IGNORECASE,
)
ENGLISH_VERBS = re.compile(
    r"(?:build|construct|create|add|open|renovate|upgrade|provide|train|plant|deliver|issue|recruit|hire"
    r"|install(?!ed capacity)|establish|launch|set up|set aside|earmark|commit|dedicate|devote|ringfence|allocate"
    r"|invest|spend|support|help|"
    r"cap|narrow|widen|boost|trim|shorten|complete|produce|generate|attract|develop|restore|protect|cut|reduce"
    r"|lower|raise|increase|lift|expand|double|achieve|secure|grow|extend|replace|fund|bring|get|offer|enrol+|"
    r"enable|give|make|ensure|maintain|save|provide for|carry out|link|cover|serve|connect|shelter|treat|invest"
    r"|limit|rebuild|start|begin|drill|equip|procure|vaccinate|rehabilitate|retrofit|demolish|tear down|electrify"
    r"|insulate|employ|work on|improve|distribute|divert|relocate|resettle|refurbish|empower|acquire|purchase"
    r"|dredge|resurface|introduce|disburse|appoint|eradicate"
    r"|(?:organi|modernis|regulari|digiti|mechani|solari|operationali|mobili|formali)[sz]e|hand over|"
    r"(?:creat|renovat|upgrad|provid|issu|hir|allocat|complet|produc|generat|restor|reduc|rais|achiev|secur"
    r"|replac|enabl|giv|mak|ensur|sav|serv|improv)ing|award|settle|built|rebuilt|brought|spent|gave|made|got|held"
    r"|began)(?:ing|e?s|e?d|t?ted|p?ped)?\b(?:(?: [a-z]+ for| with| to| out| up| down)\b)?",
    re.IGNORECASE,
)
# steps and ramps is one thing, homes and build another begins the next goal.
_AND = (
    rf"(?<!aged [0-9][0-9] )and(?! (?!(?:{ENGLISH_VERBS.pattern}|keep|hold|distribute|consolidate|promote|strengthen"
    r"|publish|review|respond|resolve|answer|collect|repair|repave|resurface|roll|pilot|trial|test|monitor"
    r"|report|work"
    r"|meet|pay|sell|drive|continue|halve|triple|host|pass|adopt|approve|finish|will|shall|to|we|it|they|is|are|be"
    r"|has|have|then|also|further|another|all|that|which|a|an|the)\b)(?:[a-z][a-z-]* "
    rf"){{0,2}}[a-z][a-z-]*(?<!ed)(?=[.,;)\n]| (?:in|of|for|by|on|at|across|with|within|over|under|from|will|shall"
    r"|are|is)\b|$))"
)
BEHIND_ENDS = re.compile(
    r",(?![0-9]{3}| health and care )|[;:!?|\n()—]|\.(?![0-9])"
    r"| (?:and see that|in (?:all|total)(?! [a-z])|(?:worth|costing|totall?ing|valued at|at a cost of"
    r"|with (?:[a-z]+ )?(?:funding|budget|grant) of)(?= [^a-z ]{0,4}[0-9])|(?:in|across|at|along) [0-9]+"
    r"|between now|"
    rf"{_AND}|"
    r"through|in FY ?[0-9]{2,4}|(?:an?|each|every) (?:hour|day|week|month|quarter|year|head|person|employee|pupil"
    r"|child|household|visit)|in full|for the (?:whole )?year|overall|altogether"
    r"|(?:by|in) (?:the )?(?:end of |early |late |mid-)?(?:F\.?Y\.? ?)?(?:19|20)[0-9]{2}s?(?:[/–-][0-9]{2})?"
    r"|by the end|by (?:Labor Day|Christmas|Easter|year-end|year end)|from the|out of|from [^a-z ]{0,2}[0-9]+"
    r"|over (?:last|the)|on (?:last|the (?:previous|prior|year))"
    r"|(?:over|in) (?:the next )?(?:[0-9]{1,2}|two|three|four|five|six|ten) (?:years|months)|free of charge"
    r"|(?<!protected )(?<!protection )(?<!insured )against|in (?:each|every)"
    r"|this (?:year|fall|autumn|spring|summer|winter|month|week)|next year|last year|during the|throughout the"
    r"|in the (?:financial |fiscal |calendar )?year|each (?:worth|with|costing)"
    r"|in (?:19|20)[0-9]{2}(?:[/–-][0-9]{2})?|(?:by|in|before) (?:(?:the )?(?:end|start) of |early |late "
    r"|mid-)?(?:Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|spring|summer|autumn|winter)|compared|(?<!time )(?<!times )(?<!access )to|while|so|which|that|who|whose"
    r"|(?<!after )(?<!before )(?:we|they)|will|shall|must|should|[–—-] "
    r"|per [A-Za-z0-9]+(?! (?:reduction|cut|increase|growth|rise))|annually|as|or)\b"
)
