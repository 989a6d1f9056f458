#!/usr/bin/env bash
# image-build base: Debian bookworm with the tools that most builds need.
#
#   help                     this text
#   shell [ARGUMENT...]      bash
#   versions                 the programs in this image and their versions
#   PROGRAM [ARGUMENT...]    runs any program of the image, in /work unless told otherwise:
#                            docker run --rm -v "$PWD:/work" IMAGE make

# shellcheck source-path=SCRIPTDIR source=common.sh
source /usr/local/lib/image-build/common.sh

# shellcheck disable=SC2034 # read by command_versions
programs=(gcc g++ make pkg-config git curl jq zstd xz)

run_command "$@"
