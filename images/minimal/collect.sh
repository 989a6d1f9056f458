#!/usr/bin/env bash
# collect.sh FOLDER PROGRAM: puts into FOLDER what PROGRAM, which is dynamically linked, needs around it, as a root
# file system: its libraries, users, a place for temporary files, and what says which packages of Debian these are.

# shellcheck source-path=SCRIPTDIR source=../base/common.sh
source /usr/local/lib/image-build/common.sh

folder=$1
program=$2

# libraries_of PROGRAM: the paths of all libraries that the loader finds for it, and of the loader itself
libraries_of() {
  ldd "$1" | awk '$2 == "=>" { print $3 } $1 ~ /^\// { print $1 }'
}

# add_library PATH: in usr/lib, where /lib leads to, and under the name that programs ask for
add_library() {
  local place
  place=$(realpath -- "$(dirname -- "$1")")
  install -D --mode=755 -- "$1" "$folder$place/$(basename -- "$1")"
}

# package_of PATH: the package that a file comes from; dpkg knows some by the path that they had before /lib was a link
package_of() {
  dpkg-query --search "*/$(basename -- "$1")" | awk -F '[:,]' 'NR == 1 { print $1 }'
}

# add_package NAME: its licence, and what scanners read where there is no dpkg
add_package() {
  install -D --mode=644 -- "/usr/share/doc/$1/copyright" "$folder/usr/share/doc/$1/copyright"
  mkdir --parents -- "$folder/var/lib/dpkg/status.d"
  dpkg-query --status "$1" >"$folder/var/lib/dpkg/status.d/$1"
}

mkdir --parents -- "$folder/usr/lib64" "$folder/etc" "$folder/work"
ln --symbolic usr/lib "$folder/lib"
ln --symbolic usr/lib64 "$folder/lib64"
install --directory --mode=1777 -- "$folder/tmp" "$folder/var/cache/image-build"

mapfile -t libraries < <(libraries_of "$program")
declare -A packages=([base-files]=1 [ca-certificates]=1)
for library in "${libraries[@]}"; do
  add_library "$library"
  packages[$(package_of "$library")]=1
done
for package in "${!packages[@]}"; do
  add_package "$package"
done

cp --no-dereference -- /etc/os-release /etc/debian_version "$folder/etc/"
install -D --mode=644 -- /usr/lib/os-release "$folder/usr/lib/os-release"
cat >"$folder/etc/passwd" <<'USERS'
root:x:0:0:root:/root:/sbin/nologin
node:x:1000:1000::/work:/sbin/nologin
USERS
cat >"$folder/etc/group" <<'GROUPS'
root:x:0:
node:x:1000:
GROUPS
printf 'hosts: files dns\n' >"$folder/etc/nsswitch.conf"
