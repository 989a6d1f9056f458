#!/usr/bin/env bash
# image-build test-runner: runs the tests of a project.
#
#   test [FOLDER [ARGUMENT...]]  runs the tests of the project in FOLDER (/work unless told otherwise) by the first
#                                of these that the project has: a target `test` of make, a script `test` of npm
#                                (after `npm ci` where there is no node_modules), pytest, bats.
#                                The arguments go to that program. Exits as the tests do.
#   help                         this text
#   versions                     the programs in this image and their versions
#   PROGRAM [ARGUMENT...]        runs any program of the image:
#                                docker run --rm -v "$PWD:/work" IMAGE test

# shellcheck source-path=SCRIPTDIR source=../base/common.sh
source /usr/local/lib/image-build/common.sh

# shellcheck disable=SC2034 # read by command_versions
programs=(make git node npm python3 pytest-3 bats shellcheck)

command_test() {
  local folder=${1:-.}
  shift || true
  cd -- "$folder" || die 2 "there is no folder $folder"
  if has_make_target; then
    exec make test "$@"
  elif has_npm_script; then
    [[ -d node_modules ]] || npm ci
    exec npm test -- "$@"
  elif has_file pyproject.toml pytest.ini tox.ini setup.cfg 'test_*.py' 'tests/test_*.py'; then
    exec python3 -m pytest "$@"
  elif has_file '*.bats' 'test/*.bats' 'tests/*.bats'; then
    exec bats --recursive "$@" .
  fi
  die 2 "$PWD has no tests that this image knows: a target 'test' of make, a script 'test' of npm, pytest, bats"
}

has_make_target() {
  local file
  for file in GNUmakefile makefile Makefile; do
    [[ -f $file ]] && grep --quiet --extended-regexp '^test[[:space:]]*:' "$file" && return
  done
  return 1
}

has_npm_script() {
  [[ -f package.json ]] && jq --exit-status '.scripts.test' package.json >/dev/null
}

# has_file PATTERN...: one of them is there
has_file() {
  local pattern
  for pattern in "$@"; do
    compgen -G "$pattern" >/dev/null && return
  done
  return 1
}

run_command "$@"
