#!/usr/bin/env bash
# image-build dev: for work on image-build itself. Its checkout is mounted at /work.
#
#   watch [ARGUMENT...]      runs the command from its sources with these arguments (`plan` without any), and again
#                            whenever one of the sources has changed
#   run [ARGUMENT...]        runs it once
#   install                  brings the packages that it needs, into node_modules; the two above do so where there are
#                            none
#   help                     this text
#   shell [ARGUMENT...]      bash
#   versions                 the programs in this image and their versions
#   PROGRAM [ARGUMENT...]    runs any program of the image:
#                            docker run --rm -it -v "$PWD:/work" IMAGE watch lint

# shellcheck source-path=SCRIPTDIR source=../base/common.sh
source /usr/local/lib/image-build/common.sh

# shellcheck disable=SC2034 # read by command_versions
programs=(node npm git make bats shellcheck)

command_watch() {
  be_ready
  (($# > 0)) || set -- plan
  exec node --watch --watch-preserve-output src/cli.ts "$@"
}

command_run() {
  be_ready
  (($# > 0)) || set -- plan
  exec node src/cli.ts "$@"
}

command_install() {
  npm ci --ignore-scripts
}

be_ready() {
  [[ -f src/cli.ts ]] || die 2 "$PWD is no checkout of image-build: there is no src/cli.ts"
  # npm writes this file last.
  [[ -f node_modules/.package-lock.json ]] || command_install
}

run_command "$@"
