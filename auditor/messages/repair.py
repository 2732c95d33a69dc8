"""What is said about repairs and about what would follow from an edit."""

from auditor.ground.words import Words

SORTS = {
    "target": Words("目标值", "target"), "statement": Words("别处表述", "statement"),
    "baseline": Words("基数", "base value"), "share": Words("声明占比", "declared share"),
    "cell": Words("分解数", "cell of the table"), "reserve": Words("预留", "held back"),
    "restated": Words("所列上级数值", "restated value"), "assigned": Words("所引下达数", "quoted assignment"),
    "incentive": Words("激励目标", "incentive target"), "weight": Words("权重", "weight"),
    "trim": Words("删减时所述值", "value named with a trim"), "claim": Words("所列数目", "stated count"),
}
LOCKED = {
    "above": Words("上级文件，未允许改动", "a document above, which may not be changed"),
    "baseline": Words("基数，未允许改动", "a base value, which may not be changed"),
    "weight": Words("权重，未允许改动", "a weight, which may not be changed"),
    "reserve": Words("预留数，未允许改动", "what is held back, which may not be changed"),
    "locked": Words("已锁定", "locked"), "set": Words("即所设的值", "it is what was set"),
}
UNSAID = {
    "": Words("不在可以求解的数值要求之内", "it is none of the demands on numbers that are solved"),
    "no-number": Words("不是单个的数", "there is no single number"),
    "two-numbers": Words("一个值含两个数（区间或力争）", "a value holds two numbers (a range, or one striven for)"),
    "two-readings": Words("合计有两种读法", "the sum can be read in two ways"),
    "worked-out": Words("数值由其他数推算而来", "a number was worked out from others"),
    "not-comparable": Words("单位或口径不能直接比较", "units or kinds do not compare directly"),
    "weights": Words("权重不全或不定", "weights are missing or not fixed"),
    "compounded": Words("年均增速须复利折算", "a yearly rate is compounded"),
    "three-factors": Words("三个可改的数相乘", "three numbers that may change are multiplied"),
    "fixed": Words("没有可以改写的数", "no number can be rewritten"),
    "other-verdict": Words("还取决于数值之外的内容", "it depends on more than the numbers"),
}
REPAIR = {
    "number": Words("序号", "no."), "what": Words("内容", "what"), "old": Words("原为", "old"),
    "new": Words("改为", "new"), "why": Words("原因", "why"), "who": Words("责任单位", "who"),
    "named": Words("{region}“{name}”（{year}年）{sort}", "{region}, {name} ({year}), {sort}"),
    "unnamed": Words("{region}“{name}”{sort}", "{region}, {name}, {sort}"),
    "proposal": Words("修改建议 {number}：消除 {count} 项发现", "Proposal {number}; findings that go: {count}"),
    "stuck": Words("第 {number} 组：{count} 项发现无法消除", "Group {number}; findings that cannot go: {count}"),
    "wordings": Words(
        "写法改动：消除 {count} 项发现（数值不变，改用另一处的写法）",
        "Wordings; findings that go: {count} (numbers stay, the words of another place are taken)",
    ),
    "cost": Words(
        "改动 {values} 处，相对改动合计 {size}；已证明没有改动更少的办法。",
        "Values changed: {values}; relative changes together: {size}. Proven: nothing smaller does it.",
    ),
    "unproven": Words(
        "改动 {values} 处，相对改动合计 {size}；时间用尽，尚未证明最少：至少须改 {low} 处。",
        "Values changed: {values}; relative changes together: {size}. Time ran out before it was proven to be the "
        "smallest: at least {low} must change.",
    ),
    "ways": Words(
        "同样小的办法有 {count} 种（只列至 --ways 的数目）：",
        "Ways that are as small ({count}, as far as --ways asks):",
    ),
    "way": Words("办法 {number}", "Way {number}"),
    "common": Words("各种办法共同的改动：{common}", "All ways have in common: {common}"),
    "common-nothing": Words("各种办法没有共同的改动。", "The ways have no edit in common."),
    "notes": Words("改后会新出现提示（无更小且不生提示的办法）。", "Notes come up anew: no way goes without."),
    "no-way": Words(
        "无法修改：下列要求互相排斥，缺一不可。",
        "No way: these demands exclude each other, and none can be left out.",
    ),
    "no-way-remains": Words(
        "没有找到不生新问题的办法；试过的每一种都会新出现：{found}",
        "No way was found without new findings; each brings: {found}",
    ),
    "no-way-time": Words(
        "在限定的时间和64位整数之内没有找到办法。",
        "No way was found in the time given, and within numbers of 64 bits.",
    ),
    "stays": Words("{what} {raw} 不变：{reason}", "{what} stays {raw}: {reason}"),
    "unsaid": Words(
        "另有 {count} 项发现不能这样求解，须逐项处理：",
        "Findings that cannot be solved like this, and must be dealt with one by one: {count}",
    ),
    "unsaid-rule": Words("{rule}（{count} 项）：{reason}", "{rule} ({count}): {reason}"),
    "nothing": Words("所选发现都不能求解。", "None of the findings chosen can be solved."),
    "nothing-found": Words("没有所选的发现，不须修改。", "There is none of the findings chosen: nothing to repair."),
    "after": Words(
        "改后复核：所选发现消除 {gone} 项，仍有 {left} 项；新出现 {new} 项。",
        "Audited after the edits: chosen findings gone: {gone}; left: {left}; new: {new}.",
    ),
    "opened": Words(
        "其中 {count} 项改后因缺数据不能判定，不再是不符：{rules}",
        "Of those gone, no longer violated but open, as numbers are missing: {count} ({rules})",
    ),
    "no-digits": Words(
        "按现有的位数、限定和年均折算，没有合适的数；可多写一位小数，或放开约束。",
        "No number of so many digits fits, within its bounds and what is compounded: write a digit more or allow more.",
    ),
    "diff-stuck": Words(
        "另有 {count} 组发现没有修改办法；不写 --diff 可看原因",
        "groups of findings without a way: {count}; run it without --diff to read why",
    ),
    "written": Words("已改写 {files} 个文件，共 {values} 处。", "Written: files {files}, values {values}."),
    "needs-set": Words(
        "请用 --set 方案/指标@年份=数值 说明要设的值",
        "say what is set: --set PLAN/INDICATOR@YEAR=VALUE",
    ),
    "one-family": Words("--set 的方案应属于同一目录", "the plans of --set must be of one folder"),
    "bad-set": Words(
        "--set 应写作 方案/指标@年份=数值，例如 yichang/lift-renewal@2027=1200台，现为“{found}”",
        "--set takes PLAN/INDICATOR@YEAR=VALUE, such as yichang/lift-renewal@2027=1200台, not “{found}”",
    ),
    "set-twice": Words("--set 两次设了 {found}；请只写一次", "--set sets {found} twice; give it once"),
    "not-set": Words(
        "--set 的值“{found}”不能写入方案文件；请写成一行，不带控制字符",
        "the value “{found}” of --set cannot stand in a plan file; write it in one line without control characters",
    ),
    "set-unlike": Words(
        "--set 的值“{found}”与现在的“{old}”单位或种类不同；请按现在的单位写",
        "the value “{found}” of --set is of another unit or kind than “{old}”, which stands there; write it like that",
    ),
    "no-value": Words("方案中没有 {found} 这个值；{hint}", "there is no value {found}; {hint}"),
    "is-set": Words("设 {what}：{old} → {new}", "Set: {what}: {old} → {new}"),
    "flips": Words("有变化的结论 {count} 个：", "Verdicts that flip ({count}):"),
    "no-flips": Words("没有结论改变。", "No verdict flips."),
    "flip": Words("{rule} {subject}：{before} → {after}", "{rule} {subject}: {before} → {after}"),
    "gone": Words("无此项", "not there"),
    "follows": Words("要使新增的不符消除，下面须随之改动：", "So that what is violated anew goes, this must follow:"),
    "no-solver": Words(
        "随之应改的内容需另装求解程序库：{command}",
        "what must follow needs a solver; first run: {command}",
    ),
    "room": Words("{name}（{year}年）尚未回应：{missing}", "{name} ({year}), not yet said: {missing}"),
    "together": Words("合计{range}", "together {range}"),
    "alone": Words("单独一家{range}", "each alone {range}"),
    "at-least": Words("不少于{low}", "at least {low}"), "at-most": Words("不超过{high}", "at most {high}"),
    "between": Words("{low}至{high}", "{low} to {high}"), "any": Words("不限", "anything"),
    "reaches": Words(
        "各数可变动的范围（其余不变、结论不变）：",
        "How far each number may move, all others as they are, before a verdict flips:",
    ),
    "low": Words("最低", "lowest"), "now": Words("现为", "now"), "high": Words("最高", "highest"),
    "ends": Words("由谁限定", "ended by"),
    "unknown-lock": Words(
        "--lock 的“{found}”不是方案、指标、层级或单位；请核对写法",
        "“{found}” in --lock is no plan, indicator, level or office; check its spelling",
    ),
    "unknown-allow": Words(
        "--allow 的“{found}”既不是方案、指标、层级、单位，也不是 {known}",
        "“{found}” in --allow is no plan, indicator, level or office, nor one of {known}",
    ),
    "diff-json": Words(
        "--diff 与 --format json 只写一个", "give one of --diff and --format json",
    ),
    "annex-json": Words(
        "--repair 不与 json 格式同用；要改动的数据，用 auditor repair 方案 --format json",
        "--repair does not go with the format json; for the edits as data: auditor repair PLAN --format json",
    ),
    "extra": Words(
        "求解需要另装程序库，请先运行：{command}",
        "solving needs a library that is not installed; first run: {command}",
    ),
}
