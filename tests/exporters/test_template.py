from io import BytesIO

import pytest
from docx import Document

import townnotes_resources
from townnotes_exporters.template import make_template

PATH = townnotes_resources.path("templates/summary.docx")


def test_the_template_in_the_package_is_the_one_the_script_makes() -> None:
    assert make_template() == PATH.read_bytes()


@pytest.mark.parametrize(
    "style", ["Normal", "Heading 1", "Heading 2", "Hyperlink", "Header", "Footer"]
)
def test_the_template_has_the_styles(style: str) -> None:
    assert style in {each.name for each in Document(BytesIO(PATH.read_bytes())).styles}


def test_the_template_is_an_empty_page_of_a4_and_nobodys() -> None:
    template = Document(BytesIO(PATH.read_bytes()))
    page = template.sections[0]
    margins = (page.left_margin, page.right_margin, page.top_margin, page.bottom_margin)

    assert template.paragraphs == []
    assert page.page_width is not None
    assert round(page.page_width.mm) == 210
    assert [margin and round(margin.cm, 2) for margin in margins] == [2.54] * 4
    assert template.core_properties.author == ""
    assert template.core_properties.last_modified_by == ""
