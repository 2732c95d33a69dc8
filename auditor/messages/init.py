"""The words of a plan that has just been started, and what is said where it cannot be."""

from auditor.ground.words import Words

INIT = {
    # in the file
    "check": Words("请核对", "to be checked"),
    "code": Words(
        '请补写行政区划代码，加引号：code: "六位数字"', 'add the division code, in quotes: code: "six digits"'
    ),
    "document": Words(
        "印发后补写 number（文号）、date（印发日期）、issuer（印发单位）",
        "add number, date and issuer when it is issued",
    ),
    "base-year": Words("上级没有写明基期年：base_year: 2023", "no plan above names a base year: base_year: 2023"),
    "years": Words("上级没有写明年份：years: [2027]", "no plan above names its years: years: [2027]"),
    "offices": Words(
        "方案中出现的部门，照原文，例如 [区发改局, 区住建局]", "the offices that the plan names, as it writes them"
    ),
    "indicators": Words(
        "以下是上级的全部指标。每项从三种写法中选一种，去掉该行行首的“# ”，再核对名称和数值：\n"
        "same 与上级一致；share 分担上级总量，填写本级数值；或在下面的 trims 中删减。\n"
        "数值自定、不弱于上级的，把 same 改成 at-least。自主设定的另加，写 link: {relation: own}。",
        "All indicators of the plans above. For each choose one line of three, take away the \"# \" at its\n"
        "beginning, and check name and values: same repeats the target; share takes a part of a quantity,\n"
        "with this plan's own value; or drop it, under trims below. For a figure of its own that is not weaker\n"
        "write at-least instead of same. Add indicators of your own, with link: {relation: own}.",
    ),
    "trims": Words(
        "删减的上级指标。选中的补写 because（no-mandate 无职能、no-subject 无对象、held-above 上级统筹、\n"
        "merged 合并、deferred 暂缓、achieved 已完成、other 其他）、reason（理由）、proposed_by（提出部门）。",
        "Indicators above that are dropped. Add because (no-mandate, no-subject, held-above, merged, deferred,\n"
        "achieved, other), reason and proposed_by to each that is chosen.",
    ),
    "plan": Words("{region}（{plan}）", "{region} ({plan})"),
    "plan-group": Words("{region}（{plan}）：{group}", "{region} ({plan}): {group}"),
    "values": Words("{name}：{values}", "{name}: {values}"),
    "no-values": Words("{name}：上级数值不详", "{name}: the value above is not known"),
    "value": Words("{year}年 {value}", "{year} {value}"),
    "undated": Words("未写年份 {value}", "no year {value}"),
    "each": Words("每年 {value}", "each year {value}"),
    "blank": Words("空白", "blank"),
    "between": Words("，", ", "),
    # where it cannot be started
    "id": Words(
        "{option} 的值“{found}”不能作标识；请用小写字母、数字和连字符，例如 wujiagang",
        '{option} cannot be "{found}"; use lower-case letters, digits and hyphens, such as wujiagang',
    ),
    "region": Words(
        "--region 不能是空的，也不能有换行或控制字符；请写地区名称，例如 伍家岗区",
        "--region is empty, or holds a line break or a control character; name the region",
    ),
    "taken": Words(
        "方案标识“{found}”已用于 {file}；请另取一个", 'the plan id "{found}" is taken, by {file}; choose another one'
    ),
    "families": Words(
        "上级方案不在同一目录：{folders}；上级和下级方案要放在同一目录",
        "the parents are not in one folder: {folders}; a plan and its parents belong in one",
    ),
    "level": Words(
        "{level} 高于上级方案 {parent}（{above}）；请改 --level，或改用更高的上级方案",
        "{level} is above the parent plan {parent} ({above}); change --level or name a plan above",
    ),
    "exists": Words(
        "{path} 已经存在，不会被覆盖；请另写文件名", "{path} exists and is not overwritten; name another file"
    ),
    "elsewhere": Words(
        "提示：审核前请把 {path} 放到上级方案所在的 {folder}",
        "Note: put {path} into {folder}, where its parents are, before it is audited.",
    ),
}
