"""Older office files: through LibreOffice where it is installed, one sentence where it is not."""

import shutil
import subprocess
from pathlib import Path

import pytest

from auditor.documents import office
from auditor.documents.model import Paragraph
from auditor.documents.read import read_document
from auditor.problem import InputError
from tests.documents.made import docx, level, numbered, numbering, p

RTF = rb"{\rtf1\ansi\deff0 {\b 100} units by 2027\par second\par}"
OFFICE = next(filter(None, map(shutil.which, office.PROGRAMS)), "")


def said(data, name="a.doc"):
    with pytest.raises(InputError) as caught:
        read_document(data, name)
    return [problem.words.zh for problem in caught.value.problems]


def test_without_libreoffice_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert said(RTF) == ["读取“a.doc”需要 LibreOffice，本机没有安装：请安装，或另存为 .docx、.xlsx 再导入"]


def program(folder: Path, script: str) -> str:
    place = folder / "soffice"
    place.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    place.chmod(0o755)
    return str(place)


@pytest.mark.parametrize("script", ["exit 1", "exit 0", "sleep 60"])
def test_a_file_that_libreoffice_cannot_open_is_one_sentence(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    found = program(tmp_path, script)
    monkeypatch.setattr(shutil, "which", lambda _: found)
    monkeypatch.setattr(office, "PATIENCE", 1)
    assert said(RTF) == ["LibreOffice 打不开“a.doc”（可能已加密或损坏）：请另存为 .docx、.xlsx 再导入"]


def test_what_libreoffice_made_is_read_under_the_name_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "made.docx").write_bytes(docx(p("更新100台")))
    script = f'while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done; mkdir -p $out; ' \
        f'cp {tmp_path}/made.docx $out/document.docx'
    found = program(tmp_path, script)
    monkeypatch.setattr(shutil, "which", lambda _: found)
    document = read_document(RTF, "a.wps")
    assert document.blocks == (Paragraph("a.wps#p1", "更新100台"),)
    assert [words.zh for words in document.remarks] == ["“a.wps”经 LibreOffice 转换后读取"]


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed")
def test_a_real_doc_reads_as_the_docx_that_it_was(tmp_path: Path):
    body = p("总体要求", a=numbered(1)) + p("到2027年，更新100台。")
    data = docx(body, numbering=numbering(level(0, "chineseCountingThousand", "%1、")))
    (tmp_path / "a.docx").write_bytes(data)
    subprocess.run(
        [OFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "doc",
         "--outdir", str(tmp_path), str(tmp_path / "a.docx")], check=True, capture_output=True,
    )
    blocks = read_document(tmp_path / "a.doc", "a.doc").blocks
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == ["一、总体要求", "到2027年，更新100台。"]
