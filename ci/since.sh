# Which commit an edit is held against, and how a script speaks. To be sourced.

# told ZH EN: says one of both on standard error; AUDITOR_LANG decides, as it does for the reports.
told() {
  case ${AUDITOR_LANG:-zh} in
    en) printf 'auditor: %s\n' "$2" >&2 ;;
    *)  printf 'auditor: %s\n' "$1" >&2 ;;
  esac
}

# base_commit WANTED BASE DEFAULT: prints the commit to compare with; nothing where there is none.
# WANTED: a commit; `auto`; nothing for no comparison. BASE: what `auto` means: the commit before the edit, zeros
# where a branch is new, which is then held against the branch DEFAULT; nothing where nobody edited anything.
base_commit() {
  local wanted=$1 base=$2 default=$3
  case $wanted in
    '') return 0 ;;
    auto) ;;
    *) commit_named "$wanted"; return ;;
  esac
  case $base in
    '') ;;
    *[!0]*) commit_named "$base" ;;
    *) [ -z "$default" ] || where_it_left "$default" ;;
  esac
}

# where_it_left BRANCH: the commit at which HEAD left a branch; the branch's last one where a shallow clone
# does not know.
where_it_left() {
  local tip
  tip=$(commit_named "$1") || return
  git merge-base HEAD "$tip" 2> /dev/null || printf '%s\n' "$tip"
}

# commit_named NAME: prints the name under which a commit is there; one that a shallow clone lacks is fetched.
commit_named() {
  local name
  case $1 in
    -*)
      told "$1 不能作为提交的名称；请写分支、标签或提交号" \
           "$1 is no name of a commit; give a branch, a tag or a commit"
      return 1 ;;
  esac
  for name in "$1" "origin/$1"; do
    if git rev-parse --verify --quiet "$name^{commit}" > /dev/null; then
      printf '%s\n' "$name"
      return 0
    fi
  done
  if GIT_TERMINAL_PROMPT=0 git fetch --quiet --no-tags --depth=1 -- origin "${1#origin/}" >&2 &&
    git rev-parse --verify --quiet 'FETCH_HEAD^{commit}'; then
    return 0
  fi
  told "取不到用来比较的 $1（git 的原话见上）；请检查名称，或取回全部历史（actions/checkout 设 fetch-depth: 0）" \
       "$1, with which the plans are to be compared, cannot be fetched (git says why above); check the name, or fetch the whole history (actions/checkout with fetch-depth: 0)"
  return 1
}
