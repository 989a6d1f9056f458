#!/usr/bin/env bash
# image-build test-runner: runs the tests of a project.
#
#   unit [FOLDER [ARGUMENT...]]         the unit tests of the project in FOLDER (/work unless told otherwise)
#   integration [FOLDER [ARGUMENT...]]  its integration tests
#   all [FOLDER [ARGUMENT...]]          all of its tests; `test` is another word for it
#   shell [ARGUMENT...]                 bash
#   help                                this text
#   versions                            the programs in this image and their versions
#   PROGRAM [ARGUMENT...]               runs any program of the image:
#                                       docker run --rm -v "$PWD:/work" IMAGE all
#
# The first of these that the project has is run, and gets the arguments; the exit code is its own.
#
#            unit (integration likewise)                    all
#   make     target test-unit                               target test
#   npm      script test:unit                               script test
#   pytest   tests/unit or test/unit with test_*.py         pyproject.toml, pytest.ini, tox.ini, setup.cfg, test_*.py
#   bats     tests/unit or test/unit with *.bats            *.bats here, in test or in tests
#
# Where there is no node_modules, `npm ci` comes first. A project that has unit and integration tests and no word for
# all of them has both run, the second also when the first has failed.

# shellcheck source-path=SCRIPTDIR source=../base/common.sh
source /usr/local/lib/image-build/common.sh

# shellcheck disable=SC2034 # read by command_versions
programs=(make git node npm python3 pytest-3 bats shellcheck)

command_unit() {
  run_suite unit "$@"
}

command_integration() {
  run_suite integration "$@"
}

command_all() {
  run_suite all "$@"
}

# Without it, `test` would be the program of that name, which says nothing and fails.
command_test() {
  command_all "$@"
}

# run_suite unit|integration|all [FOLDER [ARGUMENT...]]
run_suite() {
  local suite=$1 folder=${2:-.} tests=()
  shift
  shift || true
  cd -- "$folder" || die 2 "there is no folder $folder"
  if find_tests "$suite"; then
    install_modules
    exec "${tests[@]}" "$@"
  fi
  [[ $suite == all ]] || die 2 "$PWD has no $suite tests that this image knows; see help"
  run_both "$@"
}

# run_both [ARGUMENT...]: unit tests, then integration tests. The exit code is that of the first that has failed
run_both() {
  local suite code=0 ran=()
  for suite in unit integration; do
    find_tests "$suite" || continue
    ran+=("$suite")
    install_modules
    say "$suite tests"
    "${tests[@]}" "$@" || code=$((code == 0 ? $? : code))
  done
  ((${#ran[@]} > 0)) || die 2 "$PWD has no tests that this image knows; see help"
  return "$code"
}

# find_tests unit|integration|all: puts what runs them into `tests`, or fails
find_tests() {
  local target=test-$1 script=test:$1 folder
  local -a folders=("tests/$1" "test/$1")
  if [[ $1 == all ]]; then
    target=test script=test folders=()
  fi
  if has_make_target "$target"; then
    tests=(make "$target")
  elif has_npm_script "$script"; then
    tests=(npm run "$script" --)
  elif [[ $1 == all ]] && has_file pyproject.toml pytest.ini tox.ini setup.cfg 'test_*.py' 'tests/test_*.py'; then
    tests=(python3 -m pytest)
  elif [[ $1 == all ]] && find_bats; then
    return
  else
    for folder in "${folders[@]}"; do
      find_tests_in "$folder" && return
    done
    return 1
  fi
}

# find_bats: as find_tests. Not all that is below: a project's packages bring tests of their own
find_bats() {
  local folder
  local -a places
  mapfile -t places < <(compgen -G './*.bats')
  for folder in test tests; do
    ! has_file "$folder/*.bats" || places+=("$folder")
  done
  tests=(bats --recursive "${places[@]}")
  ((${#places[@]} > 0))
}

# find_tests_in FOLDER: as find_tests
find_tests_in() {
  if has_file "$1/test_*.py" "$1/*_test.py"; then
    tests=(python3 -m pytest "$1")
  elif has_file "$1/*.bats"; then
    tests=(bats --recursive "$1")
  else
    return 1
  fi
}

install_modules() {
  [[ ${tests[0]} != npm || -d node_modules ]] || npm ci
}

# has_make_target NAME: also beside other targets of the same rule; `NAME := …` is a variable
has_make_target() {
  local file
  for file in GNUmakefile makefile Makefile; do
    [[ -f $file ]] && grep --quiet --extended-regexp \
      "^([^#:=[:space:]]+[[:space:]]+)*$1([[:space:]]+[^#:=[:space:]]+)*[[:space:]]*::?([^:=]|\$)" "$file" && return
  done
  return 1
}

# has_npm_script NAME
has_npm_script() {
  [[ -f package.json ]] && jq --exit-status --arg name "$1" '.scripts[$name]' package.json >/dev/null
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
