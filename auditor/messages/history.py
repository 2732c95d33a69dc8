"""Sentences about the state of the plans at an earlier commit."""

from auditor.ground.words import Words

HISTORY = {
    "no-git": Words(
        "没有找到 git，不能读取 {ref} 时的方案；请先安装 git",
        "git was not found, so the plans at {ref} cannot be read; install git",
    ),
    "no-repository": Words(
        "{folder} 不在 git 仓库中，不能读取 {ref} 时的方案；请在仓库内运行，或用 auditor diff 比较两个文件",
        "{folder} is in no git repository, so there is nothing at {ref}; run inside one, or compare two files with "
        "`auditor diff`",
    ),
    "bad-ref": Words(
        "“{ref}”不能作为提交的名称；请写分支、标签或提交号，例如 main、v1.0、HEAD~1",
        "“{ref}” is no name of a commit; give a branch, a tag or a commit, such as main, v1.0 or HEAD~1",
    ),
    "unknown-ref": Words(
        "仓库 {folder} 中没有 {ref}；{hint}", "The repository {folder} has no {ref}; {hint}"
    ),
    "hint-shallow": Words(
        "这是浅克隆，请先取回它：git fetch --depth=1 origin {ref}（CI 中可设 fetch-depth: 0）",
        "this clone is shallow, so fetch it first: git fetch --depth=1 origin {ref} (in CI: fetch-depth: 0)",
    ),
    "hint-branches": Words("可用 git branch -a 查看分支", "`git branch -a` lists the branches"),
    "hint-broken": Words(
        "当前分支已损坏，请用 git fsck 检查仓库", "its current branch is broken; check it with `git fsck`"
    ),
    "hint-empty": Words("仓库还没有任何提交", "the repository has no commit yet"),
    "git-failed": Words(
        "git 不能读取 {ref} 时的方案：{reason}；请用 git fsck 检查仓库",
        "git cannot read the plans at {ref}: {reason}; check the repository with `git fsck`",
    ),
    "no-object": Words(
        "{ref} 时的文件不全：仓库中没有对象 {blob}（部分克隆或仓库损坏），本工具不联网；请先执行 git fetch --refetch",
        "The object {blob} of {ref} is missing from the repository (a partial clone, or a broken one), and nothing is "
        "fetched here; run `git fetch --refetch` first",
    ),
    "large-object": Words(
        "{ref} 时的对象 {blob} 超过 {limit} MiB，不是方案；请检查该提交",
        "The object {blob} of {ref} is larger than {limit} MiB, which no plan is; look at that commit",
    ),
    "path-outside": Words(
        "{ref} 的文件树中有“{path}”，会指到仓库之外；请检查该提交（git fsck）",
        'the tree of {ref} holds "{path}", which leads out of it; look at that commit (`git fsck`)',
    ),
    "untrusted": Words(
        "{folder} 属于另一个用户，git 不予读取，因此没有 {ref} 时的方案；确认可信后请执行：git config --global --add "
        "safe.directory {folder}（CI 的容器中常见）",
        "{folder} belongs to another user, so git does not read it and there is nothing at {ref}; if you trust it: git "
        "config --global --add safe.directory {folder} (usual in containers of CI)",
    ),
    "several-repositories": Words(
        "方案分属几个 git 仓库（{folders}），不能与同一个 {ref} 比较；请分别审核",
        "The plans lie in several git repositories ({folders}), which have no {ref} in common; audit them one by one",
    ),
    "wrong-then": Words("{ref} 时的方案有误，无法比较：{problem}", "The plans at {ref} were wrong: {problem}"),
}
