import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain import identity
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.text import persian_digits

VALID_CODES = [
    "0499370899",
    "0790419904",
    "0084575948",
    "0963695398",
    "0684159414",
    "0067749828",
    "0650451252",
    "1583250689",
    "4032152314",
    "0076229645",
    "0643005846",
    "0068415941",
    "4400276201",
    "2540201288",
    "6401000090",
    "6401000120",
    "6401000041",
    "6401000031",
]
TEST_PEOPLE = [
    "0641000014",
    "0641234562",
    "0651000017",
    "0651234565",
    "0881000019",
    "0881234567",
    "0851000010",
    "0851234569",
    "0831000015",
    "5631000016",
    "5231000019",
    "7191000015",
    "7161000017",
    "7211000015",
    "6521000012",
]
LEGAL_IDS = [
    "10380284790",
    "10100387143",
    "77111986110",
    "18061055669",
    "15292247120",
    "42118547230",
    "14001234562",
]
IBANS = [
    "IR820540102680020817909002",
    "IR550570022080013447370101",
    "IR790610000000700796858044",
    "IR350220000000000000123456",
    "IR750180000000001234567890",
    "IR430120000000000000000001",
    "IR570600000000000000987654",
]


def _refusal(check: str, typed: str) -> str:
    with pytest.raises(Invalid) as refusal:
        getattr(identity, check)(typed)
    return refusal.value.sentence()


@pytest.mark.parametrize("code", [*VALID_CODES, *TEST_PEOPLE])
def test_national_codes(code: str) -> None:
    assert identity.national_code(code) == code
    assert identity.national_code(f" {persian_digits(code[:3])}-{code[3:9]}‌-{code[9]}\u200f") == code


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("0000000000", "one digit repeated"),
        ("1111111111", "one digit repeated"),
        ("۹۹۹۹۹۹۹۹۹۹", "one digit repeated"),
        ("4271427685", "its last digit does not agree"),
        ("0200203041", "its last digit does not agree"),
        ("0684159415", "its last digit does not agree"),
        ("1234567890", "its last digit does not agree"),
        ("7781234567", "its last digit does not agree"),
        (
            "0641234563",
            "The national code 0641234563 is not right: its last digit does not agree with the others.",
        ),
        ("0010000000", "digits in its middle are all zero"),
        ("068415941d", "has the sign “d” in it"),
        ("068415941²", "has the sign “²” in it"),
        ("06841594156", "has 11 digits. It must have 10 digits"),
        ("0684", "has 4 digits"),
        ("641234562", "it is 0641234562"),
        ("84575948", "it is 0084575948"),
        ("641234563", "has 9 digits. It must have 10 digits"),
        ("", "The national code is empty"),
        (" \u200c ", "The national code is empty"),
    ],
)
def test_refused_national_codes_say_why(typed: str, sentence: str) -> None:
    assert sentence in _refusal("national_code", typed)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("641234562.0", "0641234562"),
        ("641234562", "0641234562"),
        ("84575948", "0084575948"),
        ("84575948.0", "0084575948"),
        ("۶۴۱۲۳۴۵۶۲", "0641234562"),
        ("7191000015.0", "7191000015"),
        ("'0641234562", "0641234562"),
        ("0641234562", "0641234562"),
    ],
)
def test_sheets_give_back_the_zeros_they_ate(cell: str, code: str) -> None:
    assert identity.national_code_from_sheet(cell) == code


@pytest.mark.parametrize(
    "cell", ["641234563", "641234563.0", "6412345.0", "1.0", "", "6.41234562E8", "641234562.5"]
)
def test_sheets_do_not_invent_codes(cell: str) -> None:
    assert _refusal("national_code_from_sheet", cell)


@given(st.text("0123456789", min_size=9, max_size=9))
def test_one_check_digit_fits(first_nine: str) -> None:
    digit = identity.national_check_digit(first_nine)
    fitting = []
    for last in "0123456789":
        try:
            fitting.append(identity.national_code(first_nine + last)[9])
        except Invalid:
            continue
    trivial = first_nine[3:] == "000000" or first_nine + digit == digit * 10
    assert fitting == ([] if trivial else [digit])


@given(st.text("0123456789", min_size=9, max_size=9), st.integers(0, 8))
def test_swapped_neighbours_are_found(first_nine: str, index: int) -> None:
    code = first_nine + identity.national_check_digit(first_nine)
    swapped = code[:index] + code[index + 1] + code[index] + code[index + 2 :]
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(swapped[:9])) % 11
    agrees = swapped[9] == str(rest if rest < 2 else 11 - rest)
    try:
        found = identity.national_code(swapped) == swapped
    except Invalid:
        found = False
    assert not found or agrees


@pytest.mark.parametrize("code", LEGAL_IDS)
def test_legal_ids(code: str) -> None:
    assert identity.legal_id(persian_digits(code)) == code


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("10380284792", "its last digit does not agree"),
        ("10380285692", "its last digit does not agree"),
        ("09748208301", "its last digit does not agree"),
        ("84735069516", "its last digit does not agree"),
        ("11111111111", "one digit repeated"),
        ("10300000000", "in its middle are all zero"),
        ("1038028479", "has 10 digits. It must have 11 digits"),
        ("1038028479x", "has the sign “x”"),
    ],
)
def test_refused_legal_ids_say_why(typed: str, sentence: str) -> None:
    assert sentence in _refusal("legal_id", typed)


@pytest.mark.parametrize("code", IBANS)
def test_ibans(code: str) -> None:
    grouped = " ".join(code[start : start + 4] for start in range(0, 26, 4))
    assert identity.iban(code) == identity.iban(grouped) == identity.iban(code.lower()) == code
    assert identity.iban("IR" + persian_digits(code[2:])) == code


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("IR820540102680020817909003", "check digits do not agree"),
        ("IR012345678901234567890123", "check digits do not agree"),
        ("820540102680020817909002", "Write it as IR820540102680020817909002"),
        ("820540102680020817909003", "does not begin with IR"),
        ("DE89370400440532013000", "does not begin with IR"),
        ("IR8205401026", "has 10 digits. It must have 24"),
        ("IR82054010268002081790900x", "has the sign “X”"),
        ("IR", "is empty"),
        ("", "is empty"),
    ],
)
def test_refused_ibans_say_why(typed: str, sentence: str) -> None:
    assert sentence in _refusal("iban", typed)


@pytest.mark.parametrize(
    "typed",
    [
        "09151234567",
        "+989151234567",
        "00989151234567",
        "989151234567",
        "9151234567",
        "9151234567.0",
        "+98 0915 123 4567",
        "0915-123-4567",
        "۰۹۱۵۱۲۳۴۵۶۷",
        "٩١٥١٢٣٤٥٦٧",
        "+۹۸۹۱۵۱۲۳۴۵۶۷",
        "(0915) 1234567",
    ],
)
def test_mobiles(typed: str) -> None:
    assert identity.mobile(typed) == "09151234567"


@pytest.mark.parametrize("prefix", ["0931", "0934", "0997", "0900"])
def test_no_mobile_is_refused_by_its_prefix(prefix: str) -> None:
    assert identity.mobile(f"{prefix}1234567") == f"{prefix}1234567"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("0912345678", "has 10 digits. It must have 11 digits"),
        ("+98915", "has 6 digits"),
        ("009893", "does not begin with 09"),
        ("0914-1", "has 5 digits"),
        ("091512345678", "has 12 digits"),
        ("05632220000", "does not begin with 09"),
        ("0915123456x", "has the sign “x”"),
        ("", "is empty"),
    ],
)
def test_refused_mobiles_say_why(typed: str, sentence: str) -> None:
    assert sentence in _refusal("mobile", typed)


@pytest.mark.parametrize(
    "typed", ["05632220000", "056-32220000", "+98 56 3222 0000", "5632220000", "(056) 32220000"]
)
def test_landlines(typed: str) -> None:
    assert identity.landline(typed) == "05632220000"


@pytest.mark.parametrize(
    "typed", ["32220000", "09151234567", "0563222000", "00000000000", "056322200001", "", "x"]
)
def test_refused_landlines(typed: str) -> None:
    assert _refusal("landline", typed)


def test_postal_codes() -> None:
    assert identity.postal_code("۹۷۱۷۸-۵۳۱۱۱") == "9717853111"
    assert "has 9 digits" in _refusal("postal_code", "971785311")
    assert "one digit repeated" in _refusal("postal_code", "9999999999")
    assert "sign" in _refusal("postal_code", "97178x3111")


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("national_code", "0123456789", "made-up"),
        ("national_code", "1234567891", "made-up"),
        ("national_code", "9991234561", "No place is known"),
        ("postal_code", "9710853111", "no 0 and no 2 in their first five"),
        ("postal_code", "9712853111", "no 0 and no 2 in their first five"),
        ("postal_code", "1353853111", "begin with 97"),
        ("birth_cert_no", "الف۱۲", "1 to 10 digits"),
        ("birth_cert_serial", "12345", "usually 6 digits"),
    ],
)
def test_strange_but_possible(field: str, value: str, sentence: str) -> None:
    (problem,) = identity.warnings(field, value)
    assert problem.soft
    assert problem.field == field
    assert sentence in problem.sentence()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("national_code", code) for code in [*VALID_CODES, *TEST_PEOPLE]),
        ("postal_code", "9717853202"),
        ("birth_cert_no", "0"),
        ("birth_cert_serial", "123456"),
        ("mobile", "09151234567"),
        ("postal_code", ""),
    ],
)
def test_nothing_strange(field: str, value: str) -> None:
    assert identity.warnings(field, value) == ()


@given(st.text(max_size=30))
def test_any_text_is_canonical_or_refused(typed: str) -> None:
    for check in ("national_code", "legal_id", "iban", "postal_code", "mobile", "landline"):
        rule = getattr(identity, check)
        try:
            code = rule(typed)
        except Invalid:
            continue
        assert code.isascii()
        assert rule(code) == code
