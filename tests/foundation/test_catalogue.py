"""The shipped translation is read as a real XML parser reads it."""

import xml.etree.ElementTree as ET

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.catalogue import PERSIAN, Catalogue, install_persian
from homejobs_desktop.foundation.i18n import Text, mark, translate

SMALL = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="fa_IR">
<context>
    <name>Frame</name>
    <message>
        <source>Help &amp; keys</source>
        <comment>menu</comment>
        <translation>راهنما &amp; &lt;کلیدها&gt;</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Later</source>
        <translation>بعد</translation>
    </message>
</context>
</TS>
"""


def test_it_reads_contexts_entities_and_leaves_the_unfinished() -> None:
    assert Catalogue(SMALL.encode()).all() == {
        Text("Frame", "Help & keys"): "راهنما & <کلیدها>",
        Text("Desk", "Later"): "بعد",
    }


def test_one_text_is_found_in_its_own_context_alone() -> None:
    catalogue = Catalogue(SMALL.encode())
    assert catalogue.get(Text("Desk", "Later")) == "بعد"
    assert catalogue.get(Text("Frame", "Later")) is None
    assert catalogue.get(Text("Nowhere", "Later")) is None


def test_a_context_may_stand_in_two_places() -> None:
    again = SMALL.replace("<name>Desk</name>", "<name>Frame</name>")
    assert Catalogue(again.encode()).get(Text("Frame", "Later")) == "بعد"
    assert Catalogue(again.encode()).get(Text("Frame", "Help & keys"))


def test_it_reads_the_shipped_file_as_a_parser_does() -> None:
    data = assets.read(PERSIAN)
    expected: dict[Text, str] = {}
    for context in ET.fromstring(data).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and "type" not in translation.attrib:
                expected[Text(context.findtext("name", ""), message.findtext("source", ""))] = (
                    translation.text
                )
    assert Catalogue(data).all() == expected
    assert expected


def test_installed_it_speaks_persian() -> None:
    install_persian()
    assert translate(mark("Frame", "Help")) == "راهنما"
