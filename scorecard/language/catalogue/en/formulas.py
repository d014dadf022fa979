"""Sentences of formulas in English: what each method does, in the order in which readers meet them."""

SENTENCES = {
    "formulas.attainment": (
        "The period is over, or what was reached cannot fall back. Gap = actual − goal (goal − actual where less is "
        "better). Green where the goal is met; amber where the figure shows that it is missed by no more than the "
        "thresholds below; a level that stands still or moves back since its base is never near; else red. "
        "Attainment = actual ÷ goal, for amounts, counts and levels alone."
    ),
    "formulas.pace": (
        "Inside a period, for amounts and counts that add up. Share of the goal reached − share of the period "
        "elapsed at the end of the figure: at or ahead is green, up to the threshold behind is amber, else red. Of a "
        "range both sides count, and the worse one gives the light. Not for rates and stocks."
    ),
    "formulas.trajectory": (
        "A plan of several years that still runs. R = actual yearly change ÷ required yearly change, both compound: "
        "[(y/y0)^(1/(t−t0)) − 1] ÷ |(T/y0)^(1/(tT−t0)) − 1|. Reached already is green; else R against the thresholds "
        "below. Where R is not defined, with a number of 0 or differing signs, the linear pace decides by the same "
        "thresholds. Source: Statistics Canada's progress measure, as published with Open SDG, after Eurostat."
    ),
    "formulas.stage": (
        "Milestones. Green where the stage, or a later one, was reached by the due day; amber where it was reached "
        "later, or only some of several items reached it; red where it is shown not to have been. Seen only after "
        "the due day, or standing before the period began, it is a hint."
    ),
    "formulas.throughout": (
        "What should hold every year: one reported year that breaks it is amber, red if the last reading is also "
        "worse than the base or every whole year missed it; a part of a year alone tells how it stands so far."
    ),
}
