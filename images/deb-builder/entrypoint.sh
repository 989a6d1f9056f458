#!/usr/bin/env bash
# image-build deb-builder: builds Debian packages for bookworm.
#
#   build [SOURCE [OUT]]     builds the binary packages of the source tree SOURCE (default: /work), which is left as it
#                            is, and puts them into OUT (default: /out) when lintian finds no error in them. Missing
#                            build-dependencies are installed first; the build itself runs as an unprivileged user
#   help                     this text
#   versions                 the programs in this image and their versions
#   PROGRAM [ARGUMENT...]    runs any program of the image:
#                            docker run --rm -v "$PWD:/work:ro" -v "$PWD/out:/out" IMAGE build

# shellcheck source-path=SCRIPTDIR source=../base/common.sh
source /usr/local/lib/image-build/common.sh

# shellcheck disable=SC2034 # read by command_versions
programs=(dpkg-buildpackage dh debuild lintian fakeroot gcc)

command_build() {
  local source=${1:-/work} out=${2:-/out}
  [[ -f $source/debian/control ]] || die 2 "$source has no debian/control"
  # dpkg-buildpackage writes beside the source tree. Not local: the trap runs when the function has ended.
  work=$(mktemp --directory)
  trap 'rm -rf -- "$work"' EXIT
  cp --archive -- "$source" "$work/package"
  cd -- "$work/package" || exit
  dpkg-checkbuilddeps 2>/dev/null || install_build_dependencies
  ((EUID != 0)) || chown --recursive builder: "$work"
  as_builder dpkg-buildpackage --build=binary --no-sign
  say "lintian:"
  as_builder lintian --fail-on error ../*.changes
  mkdir --parents -- "$out"
  dcmd cp -- ../*.changes "$out/"
}

install_build_dependencies() {
  ((EUID == 0)) || die 1 "build-dependencies are missing, and only root can install them"
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get build-dep --yes --no-install-recommends ./
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
