from scorecard.files.yaml_syntax import in_plain_words


def test_a_known_fault_is_said_in_plain_words() -> None:
    said = in_plain_words("could not find expected ':'", "c")
    assert said.message.en == "this line has no “key: value”"
    assert "not “：”" in said.remedy.en
    assert said.opened


def test_the_character_at_which_reading_ended_is_shown() -> None:
    assert in_plain_words("found character that cannot start any token", "`").message.en == "text cannot start with “`”"
    assert in_plain_words("found character that cannot start any token", "\t").message.en == "a tab cannot indent"


def test_an_end_that_comes_too_soon() -> None:
    assert (
        in_plain_words("did not find expected node content", "").message.en
        == "the file ends before what was opened is closed"
    )


def test_an_unknown_fault_is_passed_on_with_a_remedy() -> None:
    said = in_plain_words("found unknown directive name", "%")
    assert said.message.en == "found unknown directive name"
    assert said.remedy.en
