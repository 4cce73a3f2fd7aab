#!/usr/bin/env bash
# Runs `driftmark check` on what a change introduces, and makes the SARIF log fit for GitHub.
#
#   DRIFTMARK          the program
#   PATHS, ARGUMENTS   words, between blanks or line breaks
#   CONFIG, FAIL_ON    as the flags; empty for none
#   FORMAT             what is printed
#   SARIF              the file of the log; empty for none
# and what base.sh reads. Ends with the status of driftmark.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

# In a container the folder is another user's, and git would not open it.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'

if [ -n "${SARIF-}" ] && ! command -v jq >/dev/null; then
  echo "::error title=driftmark::the SARIF log needs jq, which is not here: install it in a step before" >&2
  exit 2
fi
base=$("$here/base.sh")
read -r -d '' -a paths <<<"${PATHS-}" || true
read -r -d '' -a more <<<"${ARGUMENTS-}" || true

arguments=(check --format "${FORMAT:-github}")
[ -z "$base" ] || arguments+=(--against "$base")
[ -z "${CONFIG-}" ] || arguments+=(--config "$CONFIG")
[ -z "${FAIL_ON-}" ] || arguments+=(--fail-on "$FAIL_ON")
[ -z "${SARIF-}" ] || arguments+=(--output "sarif=$SARIF")
# Old versions of bash take an array without words for one that is not set.
arguments+=(${more[@]+"${more[@]}"} ${paths[@]+"${paths[@]}"})

if [ "${FORMAT-}" = text ]; then echo "::add-matcher::$here/../../driftmark-problem-matcher.json"; fi
echo "driftmark ${arguments[*]}"
status=0
"$DRIFTMARK" "${arguments[@]}" || status=$?

output=${GITHUB_OUTPUT:-/dev/null}
echo "base=$base" >>"$output"
if [ -n "${SARIF-}" ] && [ -e "$SARIF" ]; then
  # GitHub takes suppressed results for open alerts.
  jq 'del(.runs[].results[] | select(.suppressions))' "$SARIF" >"$SARIF.open"
  mv "$SARIF.open" "$SARIF"
  echo "sarif=$SARIF" >>"$output"
fi
exit "$status"
