"""The Mermaid text: levels as subgraphs, ids that are no words of Mermaid, and texts that end nothing."""

import re
from dataclasses import replace

from auditor.ground.words import Words
from auditor.model.audit import Audit
from auditor.model.rows.build import Family
from auditor.papers.picture.indicators import indicator_picture
from auditor.papers.picture.measure import TIE
from auditor.papers.picture.mermaid import write_mermaid
from auditor.papers.picture.plans import plan_picture

TITLE = r'''title: "a\"] --＞ b end ％％｛init｝％％ ＃quot； ＜b＞`c`＜/b＞ [x] ｛y｝ |z| \\"'''


def test_a_chain(real_family: Family, real_audit: Audit) -> None:
    picture = indicator_picture(real_family.indicators["yichang", "lift-renewal"], real_audit.findings)
    text = write_mermaid(picture, "zh", ["据某方案生成。"])
    signs = "结论：? 无法判断 2，i 提示 1。"
    assert text.replace(TIE, " ").replace(signs, "{signs}") == """\
---
title: "“更新和加装电梯”上下级衔接图"
---
flowchart LR
%% 据某方案生成。
    accTitle: “更新和加装电梯”上下级衔接图
    accDescr: 自左至右由上级到下级。省 1 个，市 1 个，区 1 个。方框 3 个，对应关系 2 条；{signs}
    subgraph level1["省"]
        direction TB
        n_hubei_lift_renewal["? 湖北省<br/>2027年：10000台"]
    end
    style level1 fill:#f3f4f6,stroke:#8c8c8c
    subgraph level2["市"]
        direction TB
        n_yichang_lift_renewal["? 宜昌市<br/>2027年：1000台"]
    end
    style level2 fill:#f3f4f6,stroke:#8c8c8c
    subgraph level3["区"]
        direction TB
        n_wujiagang_lift_renewal["i 伍家岗区<br/>2027年：100台"]
    end
    style level3 fill:#f3f4f6,stroke:#8c8c8c
    n_hubei_lift_renewal -->|"? 占10#37;（测算）"| n_yichang_lift_renewal
    n_yichang_lift_renewal -->|"√ 占10#37;"| n_wujiagang_lift_renewal
    linkStyle 0 stroke:#5b3fa0,stroke-width:2px
    linkStyle 1 stroke:#1e6b34,stroke-width:2px
    classDef v_undetermined fill:#ffffff,color:#1f1f1f,stroke:#5b3fa0,stroke-width:2px
    class n_hubei_lift_renewal,n_yichang_lift_renewal v_undetermined
    classDef v_note fill:#ffffff,color:#1f1f1f,stroke:#0b5394,stroke-width:2px
    class n_wujiagang_lift_renewal v_note
    classDef focus stroke-width:4px
    class n_yichang_lift_renewal focus
"""


def test_absent_plans_are_dashed(real_family: Family, real_audit: Audit) -> None:
    picture = indicator_picture(real_family.indicators["yichang", "scrapped-cars"], real_audit.findings)
    text = write_mermaid(picture, "zh")
    assert '    n_yichang_scrapped_cars -.->|"! 删减"| n_wujiagang_yichang_scrapped_cars\n' in text
    assert "    class n_wujiagang_yichang_scrapped_cars absent\n" in text


def test_no_id_is_a_word_of_mermaid_or_stands_for_two_boxes(real_family: Family, real_audit: Audit) -> None:
    picture = plan_picture(real_family.by_id["yichang"], real_audit.findings)
    keys = dict(zip([box.key for box in picture.boxes], ["end", "a/b", "a-b", "图"], strict=True))
    boxes = tuple(replace(box, key=keys[box.key]) for box in picture.boxes)
    edges = tuple(
        replace(each, child=keys[each.child], parent=keys[each.parent]) for each in picture.edges
    )
    text = write_mermaid(replace(picture, boxes=boxes, edges=edges), "zh")
    assert re.findall(r"^ {8}(\w+)\[", text, re.MULTILINE) == ["n_end", "n_a_b", "n_a_b__2", "n_"]


def test_no_text_ends_its_label_or_its_line(real_family: Family, real_audit: Audit) -> None:
    evil = 'a"] --> b\nend %%{init}%% #quot; <b>`c`</b> [x] {y} |z| \\'
    picture = plan_picture(real_family.by_id["nation"], real_audit.findings)
    boxes = tuple(replace(box, region=evil) for box in picture.boxes)
    text = write_mermaid(replace(picture, title=Words(evil, evil), boxes=boxes), "zh", [evil])
    labels = re.findall(r'\["(.*)"\]$', text, re.MULTILINE)
    assert len(labels) == len(boxes) + 4
    assert all(set(label) & set('"[]{}|`\\%') == set() for label in labels)
    assert all("<" not in label.replace("<br/>", "") for label in labels)
    assert "%%{" not in text
    assert text.split("\n")[1] == TITLE
