#!/usr/bin/env bash
# Prints the commit that a change is to be compared with, and fetches what a shallow clone lacks for it.
# Prints nothing where there is none to compare with, so that all findings are reported.
#
#   AGAINST            a revision; `none` for all findings; empty for what the event says:
#   GITHUB_EVENT_NAME  of a pull request and a merge queue it is the merge base with TARGET; of a push
#                      BEFORE, or the merge base with DEFAULT_BRANCH where that is a new branch
#   TARGET, DEFAULT_BRANCH   a branch, or a commit
#   BEFORE             a commit
#   GITHUB_SERVER_URL, GITHUB_REPOSITORY   the repository of the target branch, where origin is a fork
set -euo pipefail

fail() {
  echo "::error title=driftmark::$*" >&2
  exit 2
}

commit() { git rev-parse --verify --quiet --end-of-options "$1^{commit}"; }

is_shallow() { [ "$(git rev-parse --is-shallow-repository)" = true ]; }

get() { git fetch --quiet --no-tags --no-recurse-submodules "$@"; }

# Fetches without more history than a shallow clone has.
get_tip() { if is_shallow; then get --depth=1 "$@"; else get "$@"; fi; }

# Where the target branch is: origin, unless the clone is one of a fork.
remote() {
  local url
  url=$(git remote get-url origin) || fail "there is no remote 'origin' to fetch the target branch from"
  case ${url%.git} in
    */"${GITHUB_REPOSITORY-}" | *:"${GITHUB_REPOSITORY-}") echo origin ;;
    *) echo "${GITHUB_REPOSITORY:+$GITHUB_SERVER_URL/}${GITHUB_REPOSITORY:-origin}" ;;
  esac
}

# A branch or a commit as git fetches it.
source_of() {
  if [[ $1 =~ ^([0-9a-f]{40}|[0-9a-f]{64})$ ]]; then echo "$1"; else echo "refs/heads/${1#refs/heads/}"; fi
}

# The merge base with a branch or a commit of the target's repository.
merge_base() {
  local remote source target=refs/driftmark/target head base depth=16
  remote=$(remote)
  source=$(source_of "$1")
  head=$(commit HEAD) || fail "there is no commit: does a step with actions/checkout come first?"
  get_tip "$remote" "+$source:$target" || fail "cannot fetch '$1' from $remote"
  until base=$(git merge-base "$target" HEAD); do
    is_shallow || fail "'$1' and the checked out commit have no history in common"
    # From where the history ends now, and for each side by itself, as their remotes may differ.
    { get --deepen=$depth origin "$head" && get --deepen=$depth "$remote" "+$source:$target"; } ||
      fail "cannot fetch the history up to the merge base: give actions/checkout 'fetch-depth: 0'"
    depth=$((depth * 4))
  done
  # As of `pull_request_target`, which checks out the target unless it is told otherwise.
  [ "$base" != "$head" ] ||
    echo "::warning title=driftmark::the checked out commit is part of '$1'; there is no change to check" >&2
  echo "$base"
}

# A commit by its name, fetched where the clone does not have it.
named() {
  commit "$1" && return
  get_tip origin "$(source_of "${1#origin/}")" && commit FETCH_HEAD && return
  fail "no revision '$1', and origin does not give it: give actions/checkout 'fetch-depth: 0'"
}

git rev-parse --git-dir >/dev/null || fail "no git repository here: does a step with actions/checkout come first?"

case ${AGAINST-} in
  none) ;;
  ?*) named "$AGAINST" ;;
  *)
    case ${GITHUB_EVENT_NAME-} in
      pull_request | pull_request_target | merge_group) merge_base "$TARGET" ;;
      push)
        if [[ ${BEFORE-} =~ [1-9a-f] ]]; then named "$BEFORE"; else merge_base "$DEFAULT_BRANCH"; fi
        ;;
      *) echo "::notice title=driftmark::'${GITHUB_EVENT_NAME-}' has no target branch; all findings are reported" >&2 ;;
    esac
    ;;
esac
