#!/usr/bin/env bash
# image-build deb-builder: builds Debian packages for bookworm.
#
#   deb [OPTION...] [SOURCE]        builds the binary packages of the source tree SOURCE (default: /work), which is left
#                                   as it is, and puts them with .changes and .buildinfo into the output folder when
#                                   lintian finds no error in them
#   binaries [OPTION...] [SOURCE]   builds them, too, and unpacks them: what the package NAME installs is then below
#                                   binaries/NAME of the output folder. lintian is not asked
#   clean [OPTION...]               removes every .changes of the output folder with the files that it names, and
#                                   binaries; nothing else
#   help                            this text
#   shell [ARGUMENT...]             bash
#   versions                        the programs in this image and their versions
#   PROGRAM [ARGUMENT...]           runs any program of the image:
#                                   docker run --rm -v "$PWD:/work:ro" -v "$PWD/out:/out" IMAGE deb
#
#   -o, --output FOLDER             the output folder (default: /out)
#   -v, --verbose                   shows what the build writes also when it succeeds
#
# Missing build-dependencies are installed first, for which the image has to run as root; the build itself is done by
# an unprivileged user.

# shellcheck source-path=SCRIPTDIR source=../base/common.sh
source /usr/local/lib/image-build/common.sh

# shellcheck disable=SC2034 # read by command_versions
programs=(dpkg-buildpackage dh debuild lintian fakeroot gcc)

operands=()
output=/out
verbose=false

command_deb() {
  read_arguments "$@"
  build_packages
  say 'lintian:'
  as_builder lintian --fail-on error "$work"/*.changes >&2 || die 1 'lintian has found errors'
  mkdir --parents -- "$output"
  dcmd cp -- "$work"/*.changes "$output/"
  say "in $output:"
  (cd -- "$work" && dcmd ls -- *.changes) >&2
}

command_binaries() {
  local package name
  read_arguments "$@"
  build_packages
  for package in "$work"/*.deb; do
    name=$(dpkg-deb --field "$package" Package)
    rm -rf -- "$output/binaries/$name"
    mkdir --parents -- "$output/binaries/$name"
    dpkg-deb --extract "$package" "$output/binaries/$name"
  done
  say "in $output:"
  (cd -- "$output" && find binaries -not -type d | sort) >&2
}

command_clean() {
  read_arguments "$@"
  ((${#operands[@]} == 0)) || misuse "clean has no use for ${operands[*]}"
  if compgen -G "$output/*.changes" >/dev/null; then
    dcmd rm -f -- "$output"/*.changes
  fi
  rm -rf -- "$output/binaries"
}

# read_arguments [OPTION...] [OPERAND...]: puts them into `output`, `verbose` and `operands`
read_arguments() {
  while (($# > 0)); do
    case $1 in
      -o | --output)
        (($# > 1)) || misuse "$1 needs a folder"
        output=$2
        shift
        ;;
      --output=*) output=${1#*=} ;;
      -v | --verbose) verbose=true ;;
      -h | --help)
        command_help
        exit
        ;;
      -*) misuse "there is no option $1" ;;
      *) operands+=("$1") ;;
    esac
    shift
  done
  [[ -n $output ]] || misuse 'the output folder has no name'
}

# build_packages: builds the source tree that was named, and sets `work` to the folder with what came out of it
build_packages() {
  local source=${operands[0]:-/work}
  ((${#operands[@]} <= 1)) || misuse "one source tree at a time: ${operands[*]}"
  [[ -f $source/debian/control ]] || die 2 "$source has no debian/control"
  output=$(realpath --canonicalize-missing -- "$output")
  # dpkg-buildpackage writes beside the source tree. Not local: the trap runs when the function has ended.
  work=$(mktemp --directory)
  trap 'rm -rf -- "$work"' EXIT
  mkdir -- "$work/package"
  # What a link leads to, and not the link: what is built is a copy.
  cp --archive -- "$source/." "$work/package/"
  cd -- "$work/package" || exit
  dpkg-checkbuilddeps 2>/dev/null || step 'build-dependencies' install_build_dependencies
  ((EUID != 0)) || chown --recursive builder: "$work"
  step "$(dpkg-parsechangelog --show-field Source) $(dpkg-parsechangelog --show-field Version)" \
    as_builder dpkg-buildpackage --build=binary --no-sign
}

# step TITLE COMMAND [ARGUMENT...]: what it writes is shown when it fails, or --verbose was given
step() {
  local title=$1 log
  shift
  say "$title"
  if [[ $verbose == true ]]; then
    "$@" >&2 || die 1 "$title: failed"
    return
  fi
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    cat -- "$log" >&2
    die 1 "$title: failed"
  fi
  rm -f -- "$log"
}

install_build_dependencies() {
  ((EUID == 0)) || die 1 "build-dependencies are missing, and only root can install them"
  apt-get update && apt-get build-dep --yes --no-install-recommends ./
}

# as_builder PROGRAM [ARGUMENT...]: without root's rights
as_builder() {
  if ((EUID == 0)); then
    HOME=/home/builder runuser --user builder -- "$@"
  else
    "$@"
  fi
}

run_command "$@"
