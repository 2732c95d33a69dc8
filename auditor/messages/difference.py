"""Words of the comparison: what changed, what that means, and what has not followed."""

from auditor.ground.words import Words

JUDGEMENTS = {
    "looser": Words("放宽", "looser"), "unclear": Words("松紧待核", "unclear"), "stricter": Words("收紧", "stricter"),
    "neutral": Words("不涉及松紧", "neutral"),
}
# What a change is of; the year stands in front of the first ones.
KINDS = {
    "target": Words("目标值", "target"), "incentive": Words("激励目标", "incentive target"),
    "baseline": Words("基数", "baseline"), "share": Words("声明占比", "declared share"),
    "restated": Words("所列上级值", "restated value"), "statement": Words("表述", "statement"),
    "indicator": Words("指标", "indicator"), "trimmed": Words("指标改为删减", "indicator now trimmed"),
    "taken-up": Words("删减改为承接", "trim now carried"), "reused": Words("标识改指另一事项", "id reused"),
    "id": Words("指标标识", "indicator id"), "name": Words("名称", "name"), "group": Words("分组", "group"),
    "scope": Words("统计口径", "scope"), "statement-scope": Words("表述的口径", "scope of a statement"),
    "listed": Words("计入清单", "counted in the list"), "direction": Words("优劣方向", "direction"),
    "measure": Words("计量事项", "measure"), "quoted_in": Words("转引出处", "quoted in"),
    "link": Words("对应的上级指标", "indicator above"), "relation": Words("对应方式", "relation"),
    "proposed_by": Words("提出单位", "proposed by"), "reason": Words("理由", "reason"),
    "owner": Words("责任单位", "owner"), "action-of": Words("所属行动", "action"), "trim": Words("删减", "trim"),
    "trim-because": Words("删减类别", "kind of reason of a trim"), "trim-reason": Words("删减理由", "reason of a trim"),
    "trim-proposed_by": Words("删减提出单位", "trim proposed by"), "trim-into": Words("并入的指标", "merged into"),
    "trim-year": Words("删减所指年份", "year of a trim"), "trim-objects": Words("删减所涉对象", "objects of a trim"),
    "trim-said": Words("删减所述值", "value named by a trim"),
    "claim": Words("文件所列数目", "claim"),
    "claim-says": Words("所列数目的措辞", "words of a claim"),
    "claim-counts": Words("所列数目的对象", "what a claim counts"),
    "claim-where": Words("所列数目的条件", "condition of a claim"),
    "claim-equals": Words("所列数", "number of a claim"),
    "claim-members": Words("所列名单", "members of a claim"),
    "claim-complete": Words("所列名单是否完整", "members of a claim complete"),
    "claim-sum": Words("所列算式", "sum of a claim"), "claim-formula": Words("所列等式", "formula of a claim"),
    "claim-year": Words("所列等式所指年份", "year of a claim"),
    "claim-before": Words("所列原有数", "claim: before"),
    "claim-trimmed": Words("所列删减数", "claim: trimmed"), "claim-added": Words("所列新增数", "claim: added"),
    "claim-after": Words("所列最终数", "claim: after"), "action": Words("行动", "action"),
    "action-title": Words("行动名称", "title of an action"), "action-lead": Words("牵头单位", "lead"),
    "action-support": Words("配合单位", "support"), "action-objects": Words("行动涉及对象", "objects of an action"),
    "work_item": Words("分工事项", "work item"), "work_item-lead": Words("分工牵头单位", "lead of a work item"),
    "work_item-support": Words("分工配合单位", "support of a work item"),
    "work_item-action": Words("分工事项所属行动", "action of a work item"), "plan": Words("方案", "plan"),
    "plan-id": Words("方案标识", "plan id"), "plan-title": Words("标题", "title"), "plan-level": Words("层级", "level"),
    "plan-region": Words("地区", "region"), "plan-code": Words("行政区划代码", "division code"),
    "plan-number": Words("文号", "document number"), "plan-date": Words("日期", "date"),
    "plan-stage": Words("文稿阶段", "stage"), "plan-issuer": Words("发文单位", "issuer"),
    "plan-text": Words("掌握的文本", "text at hand"), "plan-quoted_in": Words("转引出处", "quoted in"),
    "plan-replaces": Words("所替代的文稿", "replaces"), "parents": Words("上级方案", "parents"),
    "base_year": Words("基期年", "base year"), "years": Words("目标年", "years"),
    "cites": Words("所引文件", "documents cited"), "parts": Words("文本组成", "parts"),
    "offices": Words("单位名录", "offices"), "objects": Words("对象名录", "objects"),
    "group-of-plan": Words("指标分组", "group"), "headline": Words("主要目标分组", "headline group"),
    "division": Words("下级单位", "division"), "articles": Words("条款数", "number of articles"),
}
WHY = {
    "number-fell": Words("数值降低 {gap}{sense}", "number down by {gap}{sense}"),
    "number-rose": Words("数值提高 {gap}{sense}", "number up by {gap}{sense}"),
    "fall-less": Words("降幅收窄 {gap}", "the fall shrinks by {gap}"),
    "fall-more": Words("降幅扩大 {gap}", "the fall grows by {gap}"),
    "points": Words("{number} 个百分点", "{number} points"),
    "less-is-better": Words("（越低越严）", " (less is stricter)"),
    "turned": Words("，且上限、下限互换", ", and a floor and a ceiling changed places"),
    "bound": Words("界限由“{before}”改为“{after}”", "bound: {before} → {after}"), "below": Words("接近", "close below"),
    "bound-elsewhere": Words("界限改由文中另一处说明", "the bound is now said in another place of the text"),
    "bound-gone": Words("目标值的界限只有此处说明，现已无处说明", "nothing else gave the target its bound"),
    "bound-come": Words("目标值的界限由此处补充说明", "this gives the target its bound"),
    "not-whole": Words("{what}；所缺文本可能另有说明", "{what}; the part of the text that is not at hand may say it"),
    "strive-added": Words("增加“力争”一类措辞", "now only strived for"),
    "strive-dropped": Words("去掉“力争”一类措辞", "no longer only strived for"),
    "unit": Words("单位由“{before}”改为“{after}”，不能换算", "unit: {before} → {after}, which do not convert"),
    "unit-near": Words("单位由“{before}”改为相近的“{after}”", "unit: {before} → {after}, which is near"),
    "kind": Words("由{before}改为{after}", "kind: {before} → {after}"),
    "time": Words("时间用语由“{before}”改为“{after}”", "time words: {before} → {after}"),
    "base-year": Words("基期年由 {before} 改为 {after}", "base year: {before} → {after}"),
    "year": Words("目标年由{before}改为{after}", "year: {before} → {after}"),
    "year-undated": Words("未写年份", "undated"), "year-each": Words("每年", "each year"),
    "year-all": Words("各年", "all years"), "form": Words("由{before}改为{after}", "{before} → {after}"),
    "form-number": Words("数值", "a number"), "form-words": Words("定性表述", "words"),
    "form-reference": Words("参照他处", "a reference"), "form-none": Words("无值", "no value"),
    "blank": Words("空白与“/”“—”互换", "a blank and a mark of an empty cell changed places"),
    "wording": Words("措辞改变，程度不变", "other words of the same extent"),
    "words": Words("定性表述改变", "other words"), "extent-less": Words("程度减弱", "a lesser extent"),
    "extent-more": Words("程度加强", "a greater extent"), "reference": Words("参照对象改变", "another reference"),
    "unsaid": Words("未写", "unsaid"), "added": Words("新增", "added"), "removed": Words("不再有", "removed"),
    "otherwise": Words("改变", "changed"), "list": Words("名单增减", "the list changed"),
    "partial": Words(
        "所掌握的文本有增减；文本不全，不能确定方案是否如此",
        "what is at hand changed; the text is not whole, so the plan itself may not have",
    ),
    "trimmed": Words("原已承接，现予删减", "was carried, is now trimmed"),
    "taken-up": Words("原已删减，现予承接", "was trimmed, is now carried"),
    "id-reused": Words("其标识另有所指", "its id stands for something else in the other text"),
    "reused": Words(
        "标识 {id} 改指另一事项；仍写此标识之处均须核对",
        "the id {id} now stands for another thing; check whoever still names it",
    ),
    "name-scope": Words("名称中的范围或时间用语改变", "words of scope or time in the name changed"),
    "scope-narrower": Words("口径收窄", "narrower"), "scope-wider": Words("口径放大", "wider"),
    "scope-overlapping": Words("口径改变", "another scope"), "scope-unknown": Words("口径改变", "another scope"),
    "scope-open": Words("所列范围的“等”有增减", "the list became open or closed"),
    "link-other": Words("改为对应另一指标", "answers another indicator"),
    "link-new": Words("新增对应关系", "answers an indicator above now"),
    "link-gone": Words("不再对应上级指标", "no longer answers an indicator above"),
    "relation-share": Words("分解与照录、不弱于互换", "a share became a repeated value or the other way round"),
    "plan-added": Words("新增方案", "a new plan"), "plan-removed": Words("方案不再有", "the plan is gone"),
}
CODES = {
    "true": Words("是", "yes"), "false": Words("否", "no"), "up": Words("越高越好", "more is better"),
    "down": Words("越低越好", "less is better"),
}
SUSPECTS = {
    "link": Words("对应", "link"), "restated": Words("所列上级值", "restated value"),
    "statement": Words("表述", "statement"), "trim": Words("删减", "trim"), "sibling": Words("其他份额", "other share"),
    "duty": Words("缺项", "absent"),
    "share": Words("声明占比", "declared share"),
}
SUSPECT_STATES = {
    "behind": Words("与新值不符", "behind"), "open": Words("须核对", "to be checked"), "fits": Words("相符", "fits"),
}
SUSPECT = {
    "fits": Words("与新值相符", "fits the new value"),
    "link-same": Words("应与上级一致，上级现为 {now}", "should repeat the value above, now {now}"),
    "link-same-open": Words(
        "应与上级一致，上级现为 {now}，两值不能比较", "should repeat the value above, now {now}; the two do not compare"
    ),
    "link-words": Words(
        "数值与上级一致，但上级措辞现为 {now}", "the number is that above, but the words above are now {now}"
    ),
    "link-at-least": Words("应不弱于上级，上级现为 {now}", "should not be weaker than above, now {now}"),
    "link-at-least-open": Words(
        "应不弱于上级，上级现为 {now}，两值不能比较",
        "should not be weaker than above, now {now}; the two do not compare",
    ),
    "link-share": Words(
        "声明占比 {share}，按上级现值 {now} 计算为 {computed}",
        "declares {share}; of {now}, now above, it is {computed}",
    ),
    "link-share-bare": Words(
        "占上级现值 {now} 的 {computed}，未声明占比", "is {computed} of {now}, now above; no share is declared"
    ),
    "link-share-open": Words("上级现为 {now}，占比不能计算", "above is now {now}; no share can be computed"),
    "link-share-via": Words(
        "其上级照录的数值现应为 {now}，份额须随之核对",
        "the value that its parent repeats is now {now}; check the share",
    ),
    "link-own-open": Words("上级现为 {now}", "above is now {now}"),
    "link-gone": Words("上级指标已不再有，此处仍与之对应", "the indicator above is gone, and this still answers it"),
    "link-trimmed": Words(
        "上级方案已将该指标删减，此处仍与之对应", "the plan above trims the indicator now, and this still answers it"
    ),
    "link-reused": Words(
        "该标识在上级方案中改指“{now}”，此处仍写此标识",
        'above, this id now stands for "{now}", and this still names it',
    ),
    "link-renamed": Words("上级指标的标识已改为 {now}", "the indicator above is now called {now}"),
    "link-scope": Words("上级指标的口径现为“{now}”", 'the scope of the indicator above is now "{now}"'),
    "link-year-gone": Words("上级已不设 {year} 年目标", "above, there is no target for {year} any more"),
    "link-year-new": Words(
        "上级新设 {year} 年目标 {value}，此处没有该年目标", "above, there is now {value} for {year}, and nothing here"
    ),
    "link-year-moved": Words(
        "上级的目标年现为 {year}，此处仍为 {own}", "above, the year is now {year}; here it is {own}"
    ),
    "restated": Words("所列上级值，上级现为 {now}", "restates the value above, now {now}"),
    "restated-gone": Words("所列上级指标已不再有", "restates an indicator that is gone"),
    "restated-trimmed": Words("所列上级指标已被删减", "restates an indicator that is now trimmed"),
    "restated-reused": Words(
        "所列上级指标的标识已改指他事", "restates an indicator whose id stands for another thing now"
    ),
    "restated-year-gone": Words("所列上级值该年已不再有", "restates a year that has no value above any more"),
    "statement": Words(
        "同一方案{part}的表述，目标值现为 {now}", "the {part} of the same plan; the target is now {now}"
    ),
    "statement-year-gone": Words(
        "同一方案{part}仍有该年表述，目标值已不再有", "the {part} of the same plan still says it; the target is gone"
    ),
    "trim": Words("删减时所述为此值，上级现为 {now}", "the trim names this value, now {now} above"),
    "trim-open": Words("上级指标已变，删减理由是否仍成立", "the indicator above changed; does the reason still hold?"),
    "trim-scope": Words(
        "上级指标的口径已变，删减理由是否仍成立", "the scope above changed; does the reason still hold?"
    ),
    "trim-gone": Words("上级指标已不再有，此处仍在删减", "the indicator above is gone, and this still trims it"),
    "trim-trimmed": Words("上级方案已将该指标删减，此处仍在删减", "the plan above trims it now, and this still does"),
    "trim-reused": Words(
        "该标识在上级方案中改指他事，此处仍在删减", "the id stands for another thing above, and is still trimmed"
    ),
    "trim-renamed": Words("上级指标的标识已改", "the indicator above has another id now"),
    "new": Words("新增的主要目标，下级既未承接也未删减", "a new headline target, neither carried nor trimmed"),
    "new-unread": Words(
        "新增的主要目标，下级未见承接或删减（文本不全）",
        "a new headline target; the text at hand neither carries nor trims it",
    ),
    "sibling": Words(
        "同分“{name}”{target}，{count} 家现合计 {total}",
        'shares in "{name}" {target}; the {count} shares now make {total}',
    ),
    "share": Words("目标值现为 {value}，计算占比为 {computed}", "the target is now {value}, which makes {computed}"),
    "sibling-open": Words("同分“{name}”{target}，合计不能计算", 'shares in "{name}" {target}; no sum can be made'),
}
REPORT = {
    "title": Words("方案变动对照", "What changed in the plans"),
    "heading": Words("{before} → {after}", "{before} → {after}"), "plan": Words("{region} {id}", "{region} {id}"),
    "called": Words("{name}（{id}）", "{name} ({id})"), "facts": Words("（{facts}）", " ({facts})"),
    "before": Words("原", "was"), "after": Words("新", "now"), "place": Words("位置", "place"),
    "what": Words("事项", "what"), "how": Words("说明", "why"), "value": Words("此处", "here"),
    "none": Words("（无）", "(none)"), "above": Words("同上", "as above"), "cause": Words("变动", "what changed"),
    "count": Words("{judgement}（{count}）", "{judgement} ({count})"),
    "subject-year": Words("{year}年{kind}", "{kind} for {year}"),
    "subject-undated": Words("{kind}（未写年份）", "{kind}, undated"),
    "subject-each": Words("{kind}（每年）", "{kind}, each year"), "part": Words("{kind}（{part}）", "{kind} ({part})"),
    "along": Words("另有 {count} 处表述随之改动：{places}", "{count:more place|more places} changed alike: {places}"),
    "matched": Words("按以下依据对应的指标", "Indicators matched otherwise than by id"),
    "matched-link": Words(
        "{before} → {after}（{name}）：对应同一上级指标", "{before} → {after} ({name}): same indicator above"
    ),
    "matched-name": Words("{before} → {after}（{name}）：名称相同", "{before} → {after} ({name}): same name"),
    "how-replaces": Words("新方案替代原稿，与原稿对照", "the new plan replaces this draft and is compared with it"),
    "how-code": Words("方案标识已改，按行政区划代码对应", "the plan has another id; matched by its division code"),
    "how-title": Words("方案标识已改，按标题对应", "the plan has another id; matched by its title"),
    "unknown": Words("不能判断去留", "May or may not be there"),
    "unknown-after": Words(
        "{plan}{text}，原文的下列内容其中没有：{what}", "{plan}: {text}; these of the older text are not in it: {what}"
    ),
    "unknown-before": Words(
        "{plan}（原文）{text}，新文的下列内容其中没有：{what}",
        "{plan} (older text): {text}; these of the newer text are not in it: {what}",
    ),
    "unknown-names": Words("{kind} {count} 项（{names}）", "{kind}: {count} ({names})"),
    "unknown-count": Words("{kind} {count} 项", "{kind}: {count}"),
    "names-more": Words("{names}等", "{names} and others"),
    "suspects": Words("未随之改动（{count}）", "Has not followed ({count})"),
    "suspect-cause": Words("{name} {subject}：{before} → {after}", "{name}, {subject}: {before} → {after}"),
    "suspect-via": Words("经 {via}", "through {via}"),
    "suspects-fit": Words(
        "另有 {count} 处没有改动，但与新值相符。", "{count} more did not change and fit the new values."
    ),
    "more": Words("另有 {count} 处，见 --format json", "{count} more in --format json"),
    "left-out": Words(
        "篇幅所限，另有 {count} 项未列出；完整内容见 auditor diff --format json。",
        "{count} more are left out for want of room; auditor diff --format json has them all.",
    ),
    "remark": Words("说明：{text}", "Note: {text}"), "nothing": Words("含义没有变动", "nothing changed in meaning"),
    "closing": Words(
        "共对照 {plans} 个方案：{judgements}。{suspects}", "Compared plans: {plans}; {judgements}. {suspects}"
    ),
    "judgement-count": Words("{judgement} {count}", "{judgement} {count}"),
    "closing-suspects": Words(
        "未随之改动 {count} 处，其中与新值不符 {behind} 处。",
        "Has not followed: {count}, of which {behind} contradict it.",
    ),
    "closing-no-suspects": Words("没有未随之改动之处。", "Everything below has followed or is not concerned."),
    "strangers": Words(
        "两个方案不属于同一地区和层级，以上是两份不同的方案的差别，不是一份方案的变动。",
        "The two are plans of different governments: this is how they differ, not how one of them changed.",
    ),
    "no-family": Words(
        "{file} 所在的方案族读不出，未查找下级是否随之改动：{at}{problem}",
        "the family of {file} cannot be read, so nobody looked for what has not followed: {at}{problem}",
    ),
    "plan-facts": Words("{stage} {date}", "{stage} {date}"),
}
DIFF = {
    "not-then": Words(
        "{ref} 中没有 {file}，也没有与之对应的方案；请核对文件名和提交",
        "{ref} has neither {file} nor a plan that it could be; check the file and the commit",
    ),
    "file-first": Words(
        "“{found}”不是方案文件，也不是方案标识；两个参数须为两个方案，或一个提交和一个方案",
        '"{found}" is neither a plan file nor the id of a plan; give two plans, or a commit and a plan',
    ),
    "one-plan": Words(
        "两个参数指的是同一个文件 {file}；请写两个方案，或一个提交和一个方案",
        "both arguments name the same file, {file}; give two plans, or a commit and a plan",
    ),
    "too-many": Words("最多写两个参数", "at most two arguments"),
}
