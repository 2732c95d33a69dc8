"""Words of the list of missing data."""

from auditor.ground.words import Words

REQUESTS = {
    "title": Words("需补充数据清单", "Data to ask for"),
    "title-one": Words("{region}需补充数据清单", "Data to ask for: {region}"),
    "none": Words("各项规则均能作出判断，没有需要补充的数据。", "Every rule could be judged: no data are missing."),
    "summary": Words(
        "共有{verdicts}项判断因缺少数据无法作出，归并为{data}项数据，请{offices}个单位提供。",
        "Verdicts that lack data: {verdicts}; data that would settle them: {data}; offices to ask: {offices}.",
    ),
    "summary-both": Words(
        "共有{verdicts}项判断因缺少数据无法作出。需请{offices}个单位提供{data}项数据；"
        "另有{lacking}项判断待自行补录{own}份文本，不向任何单位索取。",
        "Verdicts that lack data: {verdicts}. Data to ask for: {data}, of offices: {offices}; "
        "{lacking} of the verdicts wait for texts to be typed in ({own}), which nobody is asked for.",
    ),
    "summary-own": Words(
        "共有{verdicts}项判断无法作出，均待自行补录{own}份文本，不需要任何单位提供数据。",
        "Verdicts that lack data: {verdicts}. All wait for texts to be typed in ({own}); nobody is asked for anything.",
    ),
    "own": Words("自行补录的文本", "First to be typed in"),
    "own-table": Words("自行补录后即可判定（不对外索取）", "What to type in (nobody is asked for it)"),
    "lacking": Words("需补录的内容", "To be typed in"),
    "overview": Words("提供单位一览", "Whom to ask"),
    "page-table": Words(
        "请{office}提供（{data}项数据，据此可作出{verdicts}项判断）",
        "What to ask of {office} (data: {data}, settling {verdicts} verdicts)",
    ),
    "number": Words("序号", "No."),
    "datum": Words("需提供的数据", "Datum"),
    "office": Words("提供单位", "Asked of"),
    "data": Words("数据（项）", "Data"),
    "count": Words("可判定项数", "Settles"),
    "first": Words("首要数据", "The datum that settles most"),
    "passes": Words("通过条件", "Passes at"),
    "subjects": Words("涉及规则和对象", "Rules and subjects"),
    "count-partly": Words("{count}\n（其中{others}项还需其他数据）", "{count}\n({others} need more data as well)"),
    "no-condition": Words("提供后复核", "judged once it is there"),
    "each-condition": Words("{first}\n各项条件：\n{all}", "{first}\nEach condition:\n{all}"),
    "no-common": Words("没有一个数值同时满足各项条件：\n{all}", "No one value meets all conditions:\n{all}"),
    "of-name": Words("{name}：{said}", "{name}: {said}"),
    "rule": Words("{title}（{rule}）", "{title} ({rule})"),
    "subjects-of": Words("{rules}：{names}", "{rules}: {names}"),
    "of-years": Words("{name}（{years}）", "{name} ({years})"),
    "names-more": Words("{names}等{count}项", "{names} and others, {count} in all"),
    "legend": Words(
        "“可判定项数”为有了该项后即可作出的判断数；方案文本未录全的，所缺各项均归并为该文本。",
        "“Settles” counts the verdicts that the datum makes possible; all that a text would say stands as that text.",
    ),
}
DATA = {
    "text": Words("{title}文本", "the text of {title}"),
    "text-whole": Words("{title}全文", "the whole text of {title}"),
    "general-plan": Words("{region}总体方案", "the general plan of {region}"),
    "baseline": Words("{year}年{name}（基数）", "{name} in {year} (baseline)"),
    "baseline-undated": Words(
        "基期年{name}（基数）及基期年份", "{name} in the base year (baseline), and which year that is"
    ),
    "answers": Words(
        "尚未报送的下级{year}年{name}目标值", "the targets for {name} in {year} of plans that have not answered"
    ),
    "answers-undated": Words(
        "尚未报送的下级{name}目标值", "the targets for {name} of plans that have not answered"
    ),
    "others-below": Words("{region}其余下级的方案", "the other plans below {region}"),
    "absent": Words("方案文件“{plan}”", "the plan file “{plan}”"),
    "and-others": Words("{names}等{count}个下级", "{names} and others, {count} in all"),
    "value": Words("{name}（{year}年）的{what}", "{name} ({year}): {what}"),
    "value-undated": Words("{name}的{what}", "{name}: {what}"),
    "other": Words("{name}（{year}年）{what}", "{name} ({year}): {what}"),
    "other-undated": Words("{name}{what}", "{name}: {what}"),
    "said-about": Words("“{said}”容许的幅度", "how far “{said}” may be missed"),
    "said-about-sum": Words("“{said}”容许的幅度", "how far “{said}” may be missed"),
    "said-words": Words("“{said}”所指的数值", "the number that “{said}” stands for"),
    "said-reference": Words("“{said}”所指的数值及其年份", "the number, with its year, that “{said}” stands for"),
}
