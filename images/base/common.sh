# shellcheck shell=bash
# What the entrypoints of these images share. An entrypoint
#   - begins with a comment, which is what its `help` prints,
#   - has a function `command_NAME` for each of its commands,
#   - names its programs in the array `programs`, for `versions`,
#   - and ends with: run_command "$@"

set -euo pipefail

programs=()

# say TEXT...: tells people something; standard output is left to programs
say() {
  printf '%s\n' "$*" >&2
}

# die CODE TEXT...: ends with that exit code
die() {
  local code=$1
  shift
  say "error: $*"
  exit "$code"
}

# misuse TEXT...: what was asked for is wrong: says so, with the usage
misuse() {
  say "error: $*"
  say ''
  command_help >&2
  exit 2
}

# run_command [COMMAND [ARGUMENT...]]: a command of the entrypoint, or else any program of the image
run_command() {
  local name=${1:-help}
  case $name in -h | --help) name=help ;; esac
  if declare -F "command_$name" >/dev/null; then
    shift || true
    "command_$name" "$@"
  elif type -P -- "$name" >/dev/null; then
    exec -- "$@"
  else
    misuse "'$name' is neither a command nor a program of this image"
  fi
}

command_help() {
  awk 'NR > 1 { if (!/^#/) exit; sub(/^# ?/, ""); print }' "$0"
}

command_shell() {
  exec bash "$@"
}

command_versions() {
  local program version
  for program in "${programs[@]}"; do
    read -r version < <("$program" --version 2>&1) || true
    printf '%-18s %s\n' "$program" "$version"
  done
}
