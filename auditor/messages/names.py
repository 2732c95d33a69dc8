"""What is said after a name that is not there: the one that was probably meant, or those that there are."""

from auditor.ground.words import Words

NAMES = {
    "near": Words("是否应为“{near}”？", 'did you mean "{near}"?'),
    "known": Words("已有：{known}", "there are: {known}"),
    "known, more": Words("已有 {count} 个：{known} 等", "there are {count}: {known} and others"),
    "none": Words("这里一个也没有", "there are none"),
    "help": Words("请查看 --help", "see --help"),
}
