"""`auditor annotate`: from a plan and its document to a document with comments."""

from pathlib import Path

from auditor.documents.model import Paragraph
from auditor.documents.read import read_document
from tests.cli.small import auditor, write_small
from tests.documents.made import docx, p, tbl, tc, tr

PLAN = "plans/small/district.plan.yaml"
BODY = p("某区行动方案") + tbl(
    tr(tc("指标"), tc("市指标 2027年"), tc("区指标 2027年"), tc("备注")),
    tr(tc("更新环卫设备"), tc("600台套"), tc("100台套"), tc("占全市16.6%")),
    tr(tc("数字化普及率"), tc("90%"), tc("大幅提升"), tc("与市一致")),
)


def prepared(folder: Path) -> Path:
    write_small(folder / "plans" / "small")
    (folder / "draft.docx").write_bytes(docx(BODY))
    return folder


def test_findings_become_comments_on_their_words(tmp_path: Path) -> None:
    done = auditor(
        "annotate", "draft.docx", "--plan", PLAN, "-o", "out.docx", "--author", "审核处", "--today", "2026-03-01",
        cwd=prepared(tmp_path),
    )
    assert (done.code, done.out) == (0, "")
    blocks = read_document(tmp_path / "out.docx", "out.docx").blocks
    comments = [block for block in blocks if isinstance(block, Paragraph) and block.role == "comment"]
    assert done.err == f"已写入 {len(comments)} 条批注：out.docx\n"
    assert {(each.author, each.date) for each in comments} == {("审核处", "2026-03-01T00:00:00Z")}
    (share,) = [each for each in comments if "SHR-001" in each.text]
    assert share.anchor == "out.docx#t1/r2/c4:4-8"
    assert share.text.split("\n")[0] == (
        "【错误】更新环卫设备（2027年）：声明占某市 16.6%，按 100台套 ÷ 600台套 计算为 ≈16.67%"
    )
    assert "“16.6%”改为“16.67%”" in share.text


def test_the_same_input_makes_the_same_file(tmp_path: Path) -> None:
    prepared(tmp_path)
    for name in ("a.docx", "b.docx"):
        auditor("annotate", "draft.docx", "--plan", PLAN, "-o", name, "--today", "2026-03-01", cwd=tmp_path)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_the_original_is_never_written_to(tmp_path: Path) -> None:
    done = auditor("annotate", "draft.docx", "--plan", PLAN, "-o", "draft.docx", cwd=prepared(tmp_path))
    assert done.code == 2
    assert "-o 不能是原文件“draft.docx”：请另写文件名，原文件不会被改写" in done.err
    assert (tmp_path / "draft.docx").read_bytes() == docx(BODY)


def test_a_file_that_cannot_be_commented_is_one_sentence(tmp_path: Path) -> None:
    (prepared(tmp_path) / "draft.txt").write_text("更新100台", encoding="utf-8")
    done = auditor("annotate", "draft.txt", "--plan", PLAN, "-o", "out.docx", cwd=tmp_path)
    assert done.code == 2
    assert "批注只能写入 .docx 和 .xlsx，“draft.txt”不是：请另存后再批注" in done.err
    assert not (tmp_path / "out.docx").exists()


def test_what_cannot_be_judged_for_one_reason_is_one_comment(tmp_path: Path) -> None:
    claims = "删减2项、新增1项，最终设置3项指标。其余2项与市级同步。"
    body = p("某区更新行动方案（2024—2027年）") + p("编制说明") + p(claims)
    (tmp_path / "note.docx").write_bytes(docx(body + p("一、主要目标") + p("到2027年，更新环卫设备100台套。")))
    auditor("import", "note.docx", "--plan", "own", "-o", "own.plan.yaml", cwd=tmp_path)
    done = auditor("annotate", "note.docx", "--plan", "own.plan.yaml", "-o", "out.docx", cwd=tmp_path)
    assert done.code == 0
    blocks = read_document(tmp_path / "out.docx", "out.docx").blocks
    comments = [block.text for block in blocks if isinstance(block, Paragraph) and block.role == "comment"]
    (open_,) = [text for text in comments if text.startswith("【无法判断】")]
    assert "因同样缺失而无法判断的，另有 2 处" in open_
