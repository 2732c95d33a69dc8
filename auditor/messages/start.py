"""Words of `auditor` without a command."""

from auditor.ground.words import Words

START = {
    "here": Words("{config}；方案 {folders}（{plans} 个）", "{config}; plans {folders} ({plans})"),
    "nothing": Words("{config}；没有方案文件（*.plan.yaml）", "{config}; no plan files (*.plan.yaml)"),
    "config": Words("配置 {file}", "Configuration {file}"),
    "no-config": Words("没有配置文件（auditor.yaml）", "No configuration (auditor.yaml)"),
    "next": Words("接下来可以：", "What can be done next:"),
}
NEXT = {
    "audit": {"do": Words("auditor audit", "auditor audit"), "what": Words("审核全部方案", "audit all plans")},
    "one": {
        "do": Words("auditor audit {file}", "auditor audit {file}"),
        "what": Words("只列出一个方案的发现", "list only what is found about one plan"),
    },
    "show": {
        "do": Words("auditor show {file}", "auditor show {file}"),
        "what": Words("列出读到的目标值和对应关系", "list the targets and links as they were read"),
    },
    "table": {
        "do": Words("auditor table {file} -o 清单.docx", "auditor table {file} -o table.docx"),
        "what": Words("生成指标任务清单", "write the indicator task list"),
    },
    "since": {
        "do": Words("auditor audit --since HEAD", "auditor audit --since HEAD"),
        "what": Words("只看上次提交以来新增和加重的", "only what is new or worse since the last commit"),
    },
    "examples": {
        "do": Words("auditor audit --examples", "auditor audit --examples"),
        "what": Words("审核随附的示例方案", "audit the example plans that come along"),
    },
    "import": {
        "do": Words("auditor import 方案.docx", "auditor import PLAN.docx"),
        "what": Words("由 Word、Excel、网页、PDF 起草方案文件", "draft a plan from Word, Excel, a web page or PDF"),
    },
    "init": {
        "do": Words("auditor init --help", "auditor init --help"),
        "what": Words("由上级方案起草下级方案", "start a plan from the plan above it"),
    },
    "help": {
        "do": Words("auditor --help", "auditor --help"), "what": Words("全部命令", "all commands"),
    },
}
