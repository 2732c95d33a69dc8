"""Sentences about the cache."""

from auditor.ground.words import Words

CACHE = {
    "folder": Words("缓存目录：{folder}", "Folder:  {folder}"),
    "entries": Words("缓存条目：{count} 个，共 {size}", "Entries: {count}, {size}"),
    "nowhere": Words(
        "系统没有给出缓存目录，不使用缓存；可用 AUDITOR_CACHE_DIR 指定",
        "The system names no folder for caches, so none is used; AUDITOR_CACHE_DIR can name one",
    ),
    "off": Words("已设 AUDITOR_NO_CACHE，目前不使用缓存。", "Not used at present: AUDITOR_NO_CACHE is set."),
    "strange": Words(
        "目前不使用缓存：{folder} 不是目录、无法查看，或属于其他用户；可用 AUDITOR_CACHE_DIR 另行指定。",
        "Not used at present: {folder} is no folder, cannot be looked into, or belongs to another user; "
        "AUDITOR_CACHE_DIR can name another one.",
    ),
    "unwritable": Words(
        "无法写入该目录，只使用已有的条目。", "The folder cannot be written to; only what is there already is used."
    ),
    "cleared": Words("已清除缓存条目 {count} 个：{folder}", "Entries removed: {count}, from {folder}"),
    "not-cleared": Words(
        "{folder} 中有 {count} 个缓存条目无法清除；请检查该目录的写入权限",
        "{count:entry|entries} in {folder} could not be removed; check whether you may write there",
    ),
}
