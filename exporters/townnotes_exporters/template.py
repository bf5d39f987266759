"""Makes the template of the summary: `python -m townnotes_exporters.template` writes it anew."""

from io import BytesIO
from zipfile import ZipFile, ZipInfo

import townnotes_resources
from townnotes_exporters.atomic import write_file

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE_TYPE = "application/vnd.openxmlformats-package"

_CONTENT_TYPES = f"""\
<Types xmlns="{_TYPES}">
<Default Extension="rels" ContentType="{_PACKAGE_TYPE}.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/docProps/core.xml" ContentType="{_PACKAGE_TYPE}.core-properties+xml"/>
<Override PartName="/word/document.xml" ContentType="{_WORD_TYPE}.document.main+xml"/>
<Override PartName="/word/fontTable.xml" ContentType="{_WORD_TYPE}.fontTable+xml"/>
<Override PartName="/word/footer1.xml" ContentType="{_WORD_TYPE}.footer+xml"/>
<Override PartName="/word/settings.xml" ContentType="{_WORD_TYPE}.settings+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_WORD_TYPE}.styles+xml"/>
</Types>"""

_PACKAGE = f"""\
<Relationships xmlns="{_RELATIONSHIPS}">
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{_RELATIONSHIPS}/metadata/core-properties" \
Target="docProps/core.xml"/>
</Relationships>"""

_PARTS = f"""\
<Relationships xmlns="{_RELATIONSHIPS}">
<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{_OFFICE}/settings" Target="settings.xml"/>
<Relationship Id="rId3" Type="{_OFFICE}/fontTable" Target="fontTable.xml"/>
<Relationship Id="rId4" Type="{_OFFICE}/footer" Target="footer1.xml"/>
</Relationships>"""

_PROPERTIES = """\
<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><dc:title/><dc:creator/></cp:coreProperties>"""

# A4 with margins of 2.54 cm, in twentieths of a point.
_DOCUMENT = f"""\
<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body><w:sectPr>
<w:footerReference w:type="default" r:id="rId4"/>
<w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="709" w:footer="709" \
w:gutter="0"/>
<w:cols w:space="708"/>
</w:sectPr></w:body></w:document>"""

_FOOTER = f"""\
<w:ftr xmlns:w="{_WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
<w:r><w:t xml:space="preserve">Page </w:t></w:r>\
<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>\
<w:r><w:t xml:space="preserve"> of </w:t></w:r>\
<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>\
</w:p></w:ftr>"""

# Mode 15 is Word 2013 and later; without it Word writes "Compatibility Mode" above the text.
_SETTINGS = f"""\
<w:settings xmlns:w="{_WORD}">
<w:zoom w:percent="100"/>
<w:defaultTabStop w:val="709"/>
<w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode" \
w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
<w:decimalSymbol w:val="."/>
<w:listSeparator w:val=","/>
</w:settings>"""

# Word comes with these fonts on Windows and macOS; the others are their likeness elsewhere.
_FONTS = f"""\
<w:fonts xmlns:w="{_WORD}">
<w:font w:name="Cambria"><w:altName w:val="Caladea,Noto Serif"/>\
<w:panose1 w:val="02040503050406030204"/><w:charset w:val="00"/><w:family w:val="roman"/>\
<w:pitch w:val="variable"/></w:font>
<w:font w:name="SimSun"><w:altName w:val="\u5b8b\u4f53,Noto Serif CJK SC"/>\
<w:panose1 w:val="02010600030101010101"/><w:charset w:val="86"/><w:family w:val="auto"/>\
<w:pitch w:val="variable"/></w:font>
<w:font w:name="Times New Roman"><w:altName w:val="Liberation Serif"/>\
<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/>\
<w:pitch w:val="variable"/></w:font>
</w:fonts>"""

_STYLES = f"""\
<w:styles xmlns:w="{_WORD}">
<w:docDefaults>
<w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="SimSun" w:cs="Times New Roman"/>
<w:sz w:val="22"/><w:szCs w:val="24"/>
<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
</w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr>
<w:widowControl/><w:spacing w:before="0" w:after="160" w:line="276" w:lineRule="auto"/>
</w:pPr></w:pPrDefault>
</w:docDefaults>
<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" \
w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376">
<w:lsdException w:name="Normal" w:semiHidden="0" w:uiPriority="0" w:unhideWhenUsed="0" \
w:qFormat="1"/>
<w:lsdException w:name="heading 1" w:semiHidden="0" w:uiPriority="9" w:unhideWhenUsed="0" \
w:qFormat="1"/>
<w:lsdException w:name="heading 2" w:semiHidden="0" w:uiPriority="9" w:unhideWhenUsed="0" \
w:qFormat="1"/>
</w:latentStyles>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal">\
<w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal">\
<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>\
<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>\
</w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList">\
<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1">\
<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>\
<w:uiPriority w:val="9"/><w:qFormat/>\
<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:after="160" w:line="240" w:lineRule="auto"/>\
<w:outlineLvl w:val="0"/></w:pPr>\
<w:rPr><w:b/><w:bCs/><w:color w:val="1F66A6"/><w:sz w:val="34"/><w:szCs w:val="34"/></w:rPr>\
</w:style>
<w:style w:type="paragraph" w:styleId="Heading2">\
<w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>\
<w:uiPriority w:val="9"/><w:qFormat/>\
<w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val="1"/></w:pPr>\
<w:rPr><w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="26"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink">\
<w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>\
<w:rPr><w:color w:val="1F66A6"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Header">\
<w:name w:val="header"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>\
<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
<w:rPr><w:color w:val="6B7277"/><w:sz w:val="17"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer">\
<w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>\
<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/></w:pPr>\
<w:rPr><w:color w:val="6B7277"/><w:sz w:val="17"/><w:szCs w:val="18"/></w:rPr></w:style>
</w:styles>"""

_FILES = {
    "[Content_Types].xml": _CONTENT_TYPES,
    "_rels/.rels": _PACKAGE,
    "docProps/core.xml": _PROPERTIES,
    "word/document.xml": _DOCUMENT,
    "word/_rels/document.xml.rels": _PARTS,
    "word/fontTable.xml": _FONTS,
    "word/footer1.xml": _FOOTER,
    "word/settings.xml": _SETTINGS,
    "word/styles.xml": _STYLES,
}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def make_template() -> bytes:
    """Return the template, byte for byte the same on every machine and day."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, xml in _FILES.items():
            # A bare ZipInfo is of 1 January 1980 and not compressed.
            entry = ZipInfo(name)
            # The system is part of the entry, and not the same on Windows.
            entry.create_system = 0
            archive.writestr(entry, _DECLARATION + xml)
    return made.getvalue()


if __name__ == "__main__":
    write_file(townnotes_resources.path("templates/summary.docx"), make_template(), what="template")
