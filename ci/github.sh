#!/usr/bin/env bash
# What action.yml runs. All values come through the environment and stay values.
set -uo pipefail

source "${AUDITOR_SOURCE:?}/ci/since.sh"
code=2
place=$(mktemp -d) || exit 2

leave() {
  rm -rf "$place"
  [ -z "${GITHUB_OUTPUT:-}" ] || echo "exit-code=$code" >> "$GITHUB_OUTPUT"
  exit "$code"
}
trap leave EXIT

# annotate FILE: sentences → an annotation for each that is a mistake, at its place where it has one.
annotate() {
  local line file
  while IFS= read -r line; do
    [[ $line != '\::'* ]] || line=${line:1}      # a name of a file that is no command
    line=${line//'%'/'%25'}
    line=${line//$'\r'/'%0D'}
    if [[ $line =~ :([0-9]+):([0-9]+):\  ]]; then
      file=${line%%"${BASH_REMATCH[0]}"*}
      file=${file//:/%3A}
      printf '::error file=%s,line=%s,col=%s,title=auditor::%s\n' \
        "${file//,/%2C}" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" "${line#*"${BASH_REMATCH[0]}"}"
    elif [[ $line == 'auditor: '* ]]; then
      printf '::error title=auditor::%s\n' "${line#auditor: }"
    fi
  done < "$1"
}

# repeat FILE: shows sentences in the log, where no word of a plan may be taken for a command of the runner.
repeat() {
  local word
  [ -s "$1" ] || return 0
  word=$(basename "$place")
  printf '::stop-commands::%s\n' "$word"
  cat "$1"
  printf '::%s::\n' "$word"
}

# not_audited: what was said is shown where people look: in the log, at the lines, on the page of the run.
not_audited() {
  repeat "$place/said"
  annotate "$place/said"
  [ -z "${GITHUB_STEP_SUMMARY:-}" ] ||
    { printf '## auditor\n\n'; sed 's/^/    /' "$place/said"; } >> "$GITHUB_STEP_SUMMARY"
  exit 2
}

# refuse ZH EN: ends without an audit.
refuse() {
  told "$@" 2>> "$place/said"
  not_audited
}

: > "$place/said"
folder=${AUDITOR_FOLDER:-.}
cd -- "$folder" 2> /dev/null || refuse \
  "没有文件夹 ${folder}（working-directory）" "there is no folder $folder (working-directory)"
[ -n "$(ls -A)" ] || refuse \
  "这里没有任何文件；请先用 actions/checkout 取出仓库" "there are no files here; a step with actions/checkout must come first"
inside=$(git rev-parse --show-prefix 2> /dev/null)
[ -z "$inside" ] || refuse \
  "working-directory 要写仓库的根目录，$folder 是其中的子目录，标注会找不到文件；请改用 config: ${inside}auditor.yaml 或 paths: ${inside%/}" \
  "working-directory is the root of a checkout and $folder lies inside one, so that annotations would lead nowhere; use config: ${inside}auditor.yaml or paths: ${inside%/} instead"

python=${AUDITOR_PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null || refuse \
  "需要 Python 3.11 以上，$python 不是；请先用 actions/setup-python，或用输入项 python 指定" \
  "Python 3.11 or newer is needed, and $python is not; use actions/setup-python before, or name another in the input python"
{
  "$python" -m venv "$place/venv" &&
    "$place/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$AUDITOR_SOURCE"
} > "$place/pip" 2>&1 || {
  repeat "$place/pip"
  refuse "安装失败，原因见日志" "it could not be installed; the log says why"
}

default=${AUDITOR_DEFAULT:-}
[ "$default" != "${GITHUB_REF_NAME:-}" ] || default=
since=$(base_commit "${AUDITOR_SINCE:-}" "${AUDITOR_BASE:-}" "$default" 2>> "$place/said") || not_audited

arguments=(--lang "${AUDITOR_LANG:-zh}" --output github:- --output "md:$place/summary.md")
[ -z "$since" ] || arguments+=(--since "$since")
[ -z "${AUDITOR_CONFIG:-}" ] || arguments+=(--config "$AUDITOR_CONFIG")
[ -z "${AUDITOR_FAIL_ON:-}" ] || arguments+=(--fail-on "$AUDITOR_FAIL_ON")
[ -z "${AUDITOR_SARIF:-}" ] || arguments+=(--output "sarif:$AUDITOR_SARIF")
paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<< "${AUDITOR_PATHS:-}"
# Without a configuration the plans may lie anywhere in the repository.
[ ${#paths[@]} -gt 0 ] || [ -n "${AUDITOR_CONFIG:-}" ] || [ -f auditor.yaml ] || paths=(.)

"$place/venv/bin/auditor" audit "${arguments[@]}" -- ${paths[@]+"${paths[@]}"} 2> "$place/said"
code=$?
[ "$code" -le 1 ] || not_audited
repeat "$place/said"
[ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$place/summary.md" >> "$GITHUB_STEP_SUMMARY"
