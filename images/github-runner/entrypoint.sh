#!/usr/bin/env bash
# image-build github-runner: a self-hosted runner of GitHub Actions.
#
#   run                      registers a runner, runs it, and removes it when it ends or SIGTERM comes
#   help                     this text
#   shell [ARGUMENT...]      bash
#   versions                 the programs in this image and their versions
#   PROGRAM [ARGUMENT...]    runs any program of the image
#
#   RUNNER_URL               where it belongs: https://github.com/OWNER/REPOSITORY, https://github.com/ORGANISATION,
#                            https://github.com/enterprises/NAME, or the like on another host
#   RUNNER_TOKEN_FILE        a file with a token that may manage runners there (default: /run/secrets/github-token).
#                            The entrypoint reads it as root, jobs run as another user: let only root read it
#   RUNNER_NAME              (default: the host's name)
#   RUNNER_LABELS            with commas between them; they come beside those that every runner has
#   RUNNER_GROUP             (default: the default group)
#   RUNNER_EPHEMERAL         true: it takes one job and is gone (the default); false: it stays

# shellcheck source-path=SCRIPTDIR source=../base/common.sh
source /usr/local/lib/image-build/common.sh

# shellcheck disable=SC2034 # read by command_versions
programs=(curl git jq)

folder=/opt/runner
runner=
stopped=false

command_run() {
  local code=0
  (($# == 0)) || misuse "run has no use for $*"
  read_settings
  cd -- "$folder" || exit
  trap stop TERM INT
  trap remove EXIT
  register
  if [[ $stopped == false ]]; then
    # With this set the runner passes on to its job what it gets.
    RUNNER_MANUALLY_TRAP_SIG=1 setsid "${as_runner[@]}" ./run.sh &
    runner=$!
    await_runner || code=$?
  fi
  [[ $stopped == false ]] || code=0
  exit "$code"
}

stop() {
  stopped=true
  [[ -z $runner ]] || kill -TERM "$runner" 2>/dev/null || true
}

# A signal that has a trap ends `wait` before the runner has ended.
await_runner() {
  local code
  while true; do
    code=0
    wait "$runner" || code=$?
    kill -0 "$runner" 2>/dev/null || return "$code"
  done
}

# read_settings: sets `url`, `api`, `token_file` and `as_runner`, and refuses what cannot be
read_settings() {
  local scheme host place
  url=${RUNNER_URL:-}
  token_file=${RUNNER_TOKEN_FILE:-/run/secrets/github-token}
  [[ -n $url ]] || misuse 'RUNNER_URL is not set'
  [[ $url =~ ^(https?)://([^/@]+)/([A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)?)/?$ ]] ||
    misuse "RUNNER_URL is no address of a repository, organisation or enterprise: $url"
  scheme=${BASH_REMATCH[1]} host=${BASH_REMATCH[2]} place=${BASH_REMATCH[3]}
  case $place in
    enterprises/*) ;;
    */*) place=repos/$place ;;
    *) place=orgs/$place ;;
  esac
  case $host in
    github.com | *.ghe.com) api=https://api.$host/$place ;;
    *) api=$scheme://$host/api/v3/$place ;;
  esac
  case ${RUNNER_EPHEMERAL:=true} in
    true | false) ;;
    *) misuse "RUNNER_EPHEMERAL is true or false, and not $RUNNER_EPHEMERAL" ;;
  esac
  [[ -r $token_file ]] || misuse "there is no token in $token_file that can be read"
  # The runner is in a session of its own: what ends this entrypoint does not end it in the midst of something.
  as_runner=()
  if ((EUID == 0)); then
    as_runner=(setpriv --reuid=runner --regid=runner --init-groups -- env HOME=/home/runner)
  else
    say "note: this is not root, so jobs can read $token_file, too"
  fi
}

register() {
  local token
  local -a options=()
  token=$(token_for registration)
  [[ -x config.sh ]] || die 2 'this image was built without a runner'
  [[ $RUNNER_EPHEMERAL == false ]] || options+=(--ephemeral)
  [[ -z ${RUNNER_LABELS:-} ]] || options+=(--labels "$RUNNER_LABELS")
  [[ -z ${RUNNER_GROUP:-} ]] || options+=(--runnergroup "$RUNNER_GROUP")
  setsid --wait "${as_runner[@]}" ./config.sh --unattended --replace --disableupdate --url "$url" \
    --token "$token" --name "${RUNNER_NAME:-$HOSTNAME}" --work /work "${options[@]}"
}

# An ephemeral runner that has had its job is removed by GitHub, and has no configuration any more.
remove() {
  local token
  trap '' TERM INT
  [[ -f .runner ]] || return 0
  token=$(token_for remove)
  setsid --wait "${as_runner[@]}" ./config.sh remove --token "$token"
}

# token_for registration|remove: a token of that kind, which holds for an hour. GitHub's REST API, "Self-hosted runners"
token_for() {
  local token answer said
  token=$(<"$token_file")
  [[ $token =~ ^[A-Za-z0-9_.-]+$ ]] || die 2 "$token_file does not hold a token, and nothing else"
  # A file, which curl empties before it asks again: what a failed answer has said is no part of the good one.
  answer=$(mktemp)
  # On standard input, so that nobody sees it in the list of processes.
  if ! curl --silent --show-error --fail-with-body --max-time 30 --retry 3 --config - --request POST \
    --header 'Accept: application/vnd.github+json' --output "$answer" "$api/actions/runners/$1-token" \
    <<<"header = \"Authorization: Bearer $token\""; then
    said=$(jq --raw-output '.message // empty' "$answer" 2>/dev/null) || true
    rm -f -- "$answer"
    die 1 "there is no $1 token for $url: $said." \
      'The token needs Administration (write) of the repository, or Self-hosted runners (write) of the organisation'
  fi
  token=$(jq --exit-status --raw-output .token "$answer" 2>/dev/null) || token=
  rm -f -- "$answer"
  [[ -n $token ]] || die 1 "there is no $1 token for $url: the answer of $api holds none"
  printf '%s\n' "$token"
}

run_command "$@"
