#!/usr/bin/env bash
# Gets the program that the action runs; there are no releases to download yet.
#
#   program.sh find          prints where it is: DRIFTMARK, or on PATH; nothing where there is none
#   program.sh key           prints what tells one build of these sources from another
#   program.sh build FILE    installs the C libraries, and builds FILE unless it is there
set -euo pipefail
sources=$(cd "$(dirname "$0")/../../.." && pwd)

fail() {
  echo "::error title=driftmark::$*" >&2
  exit 2
}

find_program() {
  if [ -n "${DRIFTMARK-}" ]; then
    command -v "$DRIFTMARK" || fail "there is no program '$DRIFTMARK'"
  else
    command -v driftmark || true
  fi
}

key() {
  local system
  system=$(uname -sm)
  # The C libraries are those of the system's release.
  [ ! -e /etc/os-release ] || system+=$(. /etc/os-release && echo "${ID-}${VERSION_ID-}")
  cd "$sources"
  echo "driftmark-${system// /-}-$(
    find Package.swift Sources Rules -type f | LC_ALL=C sort |
      git hash-object --no-filters --stdin-paths | git hash-object --stdin
  )"
}

build() {
  sh "$sources/.ci/setup"
  [ ! -x "$1" ] || return 0
  command -v swift >/dev/null ||
    fail "driftmark is built with Swift 6.2 or later, which is not here: run the job in 'container: swift:6.3-bookworm', or put driftmark on PATH"
  local flags=(-c release --product driftmark --package-path "$sources" --scratch-path "$(dirname "$1")/build")
  [ "$(uname -s)" != Linux ] || flags+=(--static-swift-stdlib)
  swift build "${flags[@]}"
  cp "$(swift build "${flags[@]}" --show-bin-path)/driftmark" "$1"
  rm -rf "$(dirname "$1")/build"
}

case ${1-} in
  find) find_program ;;
  key) key ;;
  build) mkdir -p "$(dirname "$2")" && build "$2" ;;
  *) fail "program.sh: '${1-}' is no part" ;;
esac
