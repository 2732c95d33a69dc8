#!/usr/bin/env bash
# What action.yml runs. All values come through the environment and stay values.
set -uo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
"${AUDITOR_PYTHON:-python3}" -m venv "$place/venv" || exit 2
"$place/venv/bin/python" -m pip install --quiet --disable-pip-version-check "${AUDITOR_SOURCE:?}" || exit 2

source "$AUDITOR_SOURCE/ci/since.sh"
since=$(base_commit "${AUDITOR_SINCE:-}" "${AUDITOR_BASE:-}") || exit 2

arguments=(--lang "${AUDITOR_LANG:-zh}" --output github:- --output "md:$place/summary.md")
[ -n "$since" ] && arguments+=(--since "$since")
[ -n "${AUDITOR_FAIL_ON:-}" ] && arguments+=(--fail-on "$AUDITOR_FAIL_ON")
[ -n "${AUDITOR_SARIF:-}" ] && arguments+=(--output "sarif:$AUDITOR_SARIF")
paths=()
while IFS= read -r path; do
  [ -n "$path" ] && paths+=("$path")
done <<< "${AUDITOR_PATHS:-}"

"$place/venv/bin/auditor" audit "${arguments[@]}" -- ${paths[@]+"${paths[@]}"}
code=$?
[ -f "$place/summary.md" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ] && cat "$place/summary.md" >> "$GITHUB_STEP_SUMMARY"
[ -n "${GITHUB_OUTPUT:-}" ] && echo "exit-code=$code" >> "$GITHUB_OUTPUT"
exit "$code"
