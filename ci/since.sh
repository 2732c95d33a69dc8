# Which commit an edit is held against. To be sourced.

# base_commit WANTED BASE: the commit to compare with; empty for none. WANTED: a commit, or `auto` for BASE,
# which is empty or all zeros where a branch is new. A commit that a shallow clone lacks is fetched.
base_commit() {
  local commit=$1
  [ "$commit" = auto ] && commit=$2
  case $commit in
    *[!0]*) ;;
    *) return 0 ;;
  esac
  if ! git rev-parse --verify --quiet "$commit^{commit}" > /dev/null; then
    git fetch --quiet --depth=1 origin "$commit" >&2 || {
      echo "auditor: cannot fetch $commit, with which the plans are to be compared" >&2
      return 1
    }
    git rev-parse --verify --quiet "$commit^{commit}" > /dev/null || commit=FETCH_HEAD
  fi
  printf '%s\n' "$commit"
}
