"""What nobody wants more of, by its name: 失业率, accidents, 能耗, CPI."""

import re

_UNWANTED = re.compile(
    "(?:失业率|死亡率|死亡人数|事故数|事故起数|发病率|发案率|负债率|债务率|能耗|排放量|排放总量|PM2\\.5(?:平均|年均)?浓度|unemployment(?: rate)?|deaths|accidents|emissions"
    "|(?:消费(?:者)?价格|物价)(?:总水平|水平|指数)?(?:上?涨幅?)?|通货膨胀率?|CPI(?:上?涨幅?)?|inflation(?: rate)?|consumer prices?(?: index)?(?: (?:rise|increase|inflation))?)$",
    re.I,
)


def is_unwanted(name: str) -> bool:
    """Whether less is better of what a name ends with; a name that is not listed says nothing."""
    return _UNWANTED.search(name) is not None
