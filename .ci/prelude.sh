# shellcheck shell=bash disable=SC2034
# How the scripts check-* begin: `source .ci/prelude.sh [DRIFTMARK]`, in the project's folder.
#
#   root        the project's folder
#   driftmark   the program: as given, or the release build, or else the debug build
#   tools       the folder of the programs that `.ci/setup test` installs from PyPI
#   work        a folder that is there as long as the script
#   said        the file that `says` looks into and that `fail` shows
# All are absolute. No settings of the machine or of a job reach git or the program.

fail() {
  echo "$(basename "$0"): $*" >&2
  [ ! -s "$said" ] || cat "$said" >&2
  exit 1
}

# Ends the script where one of the programs is not there.
need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail "no $tool; run 'sh .ci/setup test' first"
  done
}

says() { grep -qF -- "$1" "$said" || fail "not said: $1"; }

root=$PWD
tools=$root/.build/ci-tools/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
said=$work/said

driftmark=${1-}
for built in .build/release/driftmark .build/debug/driftmark; do
  [ -n "$driftmark" ] || { [ -x "$built" ] && driftmark=$built; }
done
[ -x "$driftmark" ] || fail "no driftmark; run 'swift build' first"
driftmark=$(cd "$(dirname "$driftmark")" && pwd)/driftmark

# In a container the project's folder is another user's.
printf '[user]\nname = Tester\nemail = tester@example.com\n[safe]\ndirectory = *\n' >"$work/gitconfig"
export GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_SYSTEM=/dev/null
unset "${!GITHUB_@}" "${!CI_@}"
