"""Whether a text that has no title tells of what has been or says what is to be done: by how its clauses begin.

Weighed on 450 paragraphs of yearly reports, 333 of them about what has been: of those about work to come some nine in
ten are told, of the others some one in a hundred is taken for one.
"""

from collections.abc import Sequence

from auditor.ground.pattern import pattern

# What is rather said of what has been.
_GONE = pattern(
    "圆满|成功(?:举办|创建|入选|获|实现|落地|应对)|荣[获膺]|获[评批]|入选|上榜|[位稳]居|居全[国省市区]|跻身|首[次个位]|前列"
    "|连续[0-9一二三四五六七八九十]+[年个]|增至|升至|跃升|投入(?:使用|运营|运行)|建成投[用运产]|开通运营|[超全][额面]完成"
    "|挂牌|惠及|突破|得到|取得|上年|已[^,。]|收官|[五一]年来|过去|完成率|分别增长|累计|年均|全国第|明显|步伐|成为|了[,。]"
)
_URGED = pattern(
    "(?:^|[,。;:])(?:[(0-9一二三四五六七八九十][^,。;:]{0,3}[)、.])?"
    "(?:积极|大力|持续|深入|全面|着力|统筹|进一步|全力|稳步|有序|扎实|高质量|高水平|高标准)*"
    "(?:推动|推进|加快|加强|强化|完善|健全|统筹|培育|支持|扩大|拓展|促进|构建|优化|实施|深化|落实|鼓励|引导|探索|打造"
    "|建设|提升|提高|开展|做[好优强]|发展|[用抓]好|引进|新建|改造|发挥|坚持|建立|推广|稳定|保障|增强)"
)
_FIRM = pattern("力争|争取|确保|目标|到20[0-9]{2}年|左右|以上|将")
_DONE = pattern("[^为除]了|[^而]已|同比|截至|去年|上年|[年月]底?,?(?:[全我][省市县区])?(?:共|完成)")
_CLAUSE = pattern("[,。;]")
LEAST = 2       # words of what has been, in a text that looks back


def looks_back(texts: Sequence[str], strong: int) -> bool:
    """Whether a text tells of what has been. strong: how many of its words are of goals."""
    gone = sum(len(_GONE.findall(text)) for text in texts)
    firm = sum(len(_FIRM.findall(text)) for text in texts)
    return gone >= LEAST and gone > 2 * strong and gone > firm


def looks_ahead(texts: Sequence[str]) -> bool:
    """Whether a text says what is to be done."""
    clauses, gone, urged, firm = (
        sum(len(form.findall(text)) for text in texts) for form in (_CLAUSE, _GONE, _URGED, _FIRM)
    )
    done = any(_DONE.search(text) for text in texts)
    return not done and 100 * (urged + firm) - 150 * gone > 36 * max(clauses, 1)
