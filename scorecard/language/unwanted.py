"""What nobody wants more of, by its name: 失业率, accidents, 能耗, CPI."""

import re

from scorecard.language.patterns import pattern

_CHINESE = (
    "失业率|失业人数|死亡率|死亡人数|伤亡人数|事故数|事故起数|事故发生率|发病率|患病率|近视率|发案率|发案数"
    "|案件数|警情数|火灾起数|投诉量|投诉率|信访量|信访总量"
    "|贫困发生率|(?<!脱)贫困人口|返贫人口|负债率|债务率|赤字率|不良率|不良贷款率|逾期率|空置率|流失率|辍学率"
    "|漏损率|恩格尔系数|基尼系数|城乡(?:居民)?(?:收入|人均收入)(?:比|差距)|能耗|水耗|用水量|碳排放强度"
    "|排放量|排放总量|(?<!离子)浓度|败诉率|投诉件数|(?:融资|物流|用能|用工|综合)成本"
    "|(?:办理|办结|审批|等候|候诊)(?:时间|时限|时长)|(?:消费(?:者)?价格|物价)(?:总水平|水平|指数)?(?:上?涨幅?)?"
    "|通货膨胀率?|CPI(?:上?涨幅?)?"
)
_ENGLISH = (
    "unemployment(?: rate)?|deaths|death rate|mortality(?: rate)?|fatalities|injuries|casualties|accidents"
    "|collisions|fires|crimes?|offences|complaints|evictions"
    "|homicides|murders|burglaries|robberies|assaults|shootings|suicides|drownings|overdoses|stunting|wasting"
    "|malnutrition|illiteracy|(?:school )?drop-?outs?(?: rate)?|re-?offending(?: rate)?|fly-?tips|fly-?tipping"
    "|litter|backlog|(?:public|outstanding|national|government|sovereign|external|gross|net"
    "|total) debt(?: stock)?|debt-to-GDP(?: ratio)?|debt (?:ratio|burden|service(?: ratio)?)|homelessness"
    "|rough sleepers|in poverty|(?<!. )(?:(?:extreme|absolute|multidimensional|child|rural|income) )?poverty"
    "|poverty (?:rate|incidence)|waiting (?:times?|lists?)|vacancy rate|absence rate|sickness absence|arrears"
    "|deficit|emissions|(?<!from )landfill|leakage|(?:pay|attainment|income) gap"
    "|(?:water|network|distribution|channel|commercial|technical|system) losses"
    "|(?:staff|employee|workforce|labour) turnover|absenteeism|outages|sewer spills|breaches"
    "|delinquency(?: rate)?|irregular expenditure|debtor days|pending bills|injury (?:frequency )?rate"
    "|readmission rate|(?:administrative|administration|overhead) costs?|(?:cost|costs) per [a-z]+(?: [a-z]+)?"
    "|(?:response|re-?let(?:ting)?|turnaround|handover) times?"
    "|inflation(?: rate)?|(?:consumer prices?(?: index)?|CPI)(?: (?:rise|increase|growth|inflation))?"
)
_ENGLISH_TOO = (
    "missed (?:[a-z]+ )?collections|(?:staff |employee )?sickness|days lost|appeals (?:allowed|upheld|lost)"
    "|backlog|defects|reoffending(?: rate)?|re-offending(?: rate)?|fly[- ]?tips|voids?"
    "|void (?:rate|homes|properties)|incidents"
    "|(?:average |mean |median )?(?:number of )?(?:days|weeks|hours|minutes|time)(?: taken)? (?:to|between|from) .*"
)
_UNWANTED = pattern(f"(?:{_CHINESE}|\\b(?:{_ENGLISH}|{_ENGLISH_TOO}))$", re.I)
# Of what, over what and where: emissions from council buildings, complaints per 1,000 people.
_OF_WHAT = pattern(r" (?:from|per|in|at|within|across) .*$")


# Prevent homelessness for 900 households: the more the better.
_PREVENTED = pattern(r"(?:to )?(?:prevent|avoid|avert|resolve|solve|investigate)(?:ing|s)?\b", re.I)


def is_unwanted(name: str) -> bool:
    """Whether less is better of what a name ends with; a name that is not listed says nothing."""
    return not _PREVENTED.match(name) and any(
        _UNWANTED.search(words) is not None for words in (name, _OF_WHAT.sub("", name))
    )
