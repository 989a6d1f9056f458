/**
 * Installs, upgrades and removes the packages in a clean distribution: SUFFIX. What is not there of theirs is fetched by
 * apt; they themselves come from a repository of files.
 */
export const install = `#!/bin/sh
# shellcheck disable=SC2086 # names of packages and options are words, and meant to be taken apart
set -u
suffix=$1
here=/var/tmp/image-build
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
fetch="-o APT::Sandbox::User=root -o APT::Update::Error-Mode=any"

say() { printf 'image-build: %s\\n' "$*"; }
fail() {
  code=$1
  shift
  say "$*" >&2
  exit "$code"
}
get() { apt-get $fetch --yes --no-install-recommends --allow-downgrades "$@"; }

# put CODE WHAT NAME=VERSION...: what apt cannot fetch is the network's fault, all else is the packages'
put() {
  code=$1 what=$2
  shift 2
  names=$(among "$@")
  get --simulate install $names > "$here/plan" 2>&1 || { cat "$here/plan" >&2; fail "$code" "$what: apt refuses"; }
  get --download-only install $names || fail 40 "apt cannot fetch what the packages depend on"
  get install $names || fail "$code" "$what"
  own "$@"
}

# smoke CODE WHEN NAMES: what is installed is in PACKAGES
smoke() {
  [ -s /image-build/scripts/smoke ] || return 0
  say "smoke test $2"
  (cd / && PACKAGES=\${3# } sh -eu /image-build/scripts/smoke) || fail "$1" "the smoke test fails $2"
}

# own NAME=VERSION...: whether these are there, and are the ones of this run
own() {
  for one in "$@"; do
    found=$(dpkg-query --showformat '\${db:Status-Abbrev}\${Version}' --show "\${one%%=*}")
    [ "$found" = "ii \${one#*=}" ] || fail "$code" "\${one%%=*} is not installed as it should be: $found"
  done
  while read -r name version _ deb; do
    for one in "$@"; do
      [ "$one" = "$name=$version" ] || continue
      dpkg-deb --info "$deb" md5sums > "$here/sums" 2> /dev/null || continue
      dpkg-query --control-show "$name" md5sums 2> /dev/null | cmp -s - "$here/sums" ||
        fail 57 "$one was installed from elsewhere"
    done
  done < "$here/names"
}

# among NAMES: them without versions
among() {
  for one in "$@"; do printf ' %s' "\${one%%=*}"; done
}

mkdir -p "$here/repository"
ln -s /packages "$here/repository/packages"
[ -e /usr/sbin/policy-rc.d ] || {
  # There is no init here that could start a service.
  printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d
  chmod 755 /usr/sbin/policy-rc.d
}
rm -f /etc/apt/apt.conf.d/docker-clean
: > "$here/names"
for deb in /packages/*.deb; do
  dpkg-deb --field "$deb" > "$here/fields" || fail 51 "\${deb##*/} cannot be read"
  {
    cat "$here/fields"
    printf 'Filename: ./packages/%s\\n' "\${deb##*/}"
    printf 'Size: %s\\n' "$(stat -c %s "$deb")"
    printf 'SHA256: %s\\n\\n' "$(sha256sum < "$deb" | cut -d ' ' -f 1)"
  } >> "$here/repository/Packages"
  case $deb in *-dbgsym_*) continue ;; esac
  printf '%s %s %s %s\\n' "$(dpkg-deb --field "$deb" Package)" "$(dpkg-deb --field "$deb" Version)" \\
    "$(dpkg-deb --field "$deb" Architecture)" "$deb" >> "$here/names"
done
# A mirror may have packages of these names, also of the very same versions: of these apt takes what is listed first.
printf 'deb [trusted=yes] file:%s ./\\n' "$here/repository" > "$here/sources"
[ ! -f /etc/apt/sources.list ] || cat /etc/apt/sources.list >> "$here/sources"
cp "$here/sources" /etc/apt/sources.list
printf 'Package: *\\nPin: origin ""\\nPin-Priority: 1001\\n' > /etc/apt/preferences.d/image-build
apt-get $fetch update || fail 40 "apt cannot fetch the lists of packages"

set --
while read -r name version _; do set -- "$@" "$name=$version"; done < "$here/names"

# Packages that cannot stand beside each other are tried one after the other.
names=$(among "$@")
if get --simulate install $names > "$here/plan" 2>&1; then
  rounds=together
else
  rounds=alone
fi

# files NAME...: what dpkg knows of them, without folders
files() {
  for one in "$@"; do dpkg-query --listfiles "\${one%%=*}"; done | while IFS= read -r path; do
    if [ -L "$path" ] || [ -f "$path" ]; then printf '%s\\n' "$path"; fi
  done
}

# fresh NAME=VERSION...
fresh() {
  say "installing $*"
  put 51 "the packages cannot be installed" "$@"
  smoke 52 "after the installation" "$names"
  files "$@" > "$here/files"
  say "removing$names"
  get remove $names || fail 53 "the packages cannot be removed"
  get purge $names || fail 53 "the packages cannot be purged"
  left=''
  while IFS= read -r path; do
    if { [ -L "$path" ] || [ -f "$path" ]; } && ! dpkg-query --search "$path" > /dev/null 2>&1; then
      say "left behind: $path" >&2
      left=yes
    fi
  done < "$here/files"
  [ -z "$left" ] || fail 54 "files stay when the packages are purged"
}

# older NAME VERSION ARCHITECTURE: the newest package of that name that is older, for this distribution
older() {
  best='' chosen=''
  for deb in /older/*.deb; do
    [ -f "$deb" ] || continue
    [ "$(dpkg-deb --field "$deb" Package 2> /dev/null)" = "$1" ] || continue
    case $(dpkg-deb --field "$deb" Architecture) in all | "$3" | "$(dpkg --print-architecture)") ;; *) continue ;; esac
    found=$(dpkg-deb --field "$deb" Version)
    case $found in *"$suffix") ;; *) continue ;; esac
    dpkg --compare-versions "$found" lt "$2" || continue
    if [ -z "$best" ] || dpkg --compare-versions "$found" gt "$best"; then
      best=$found chosen=$deb
    fi
  done
  printf '%s' "$chosen"
}

# dummy NAME ARCHITECTURE: a package without anything, older than all
dummy() {
  at=$here/dummy/$1
  mkdir -p "$at/DEBIAN"
  {
    printf 'Package: %s\\nVersion: 0~~image-build\\nArchitecture: %s\\n' "$1" "$2"
    printf 'Maintainer: image-build <image-build@localhost>\\nDescription: stands for an older version\\n'
  } > "$at/DEBIAN/control"
  dpkg-deb --build "$at" "$here/dummy/$1.deb" > /dev/null || fail 40 "a package to upgrade from cannot be made"
  printf '%s' "$here/dummy/$1.deb"
}

# architecture NAME=VERSION
architecture() {
  while read -r n v a _; do [ "$n=$v" != "$1" ] || printf '%s' "$a"; done < "$here/names"
}

# dummies NAME=VERSION...: fills olds with empty packages
dummies() {
  olds=''
  for one in "$@"; do
    old=$(dummy "\${one%%=*}" "$(architecture "$one")") || exit 40
    olds="$olds $old"
  done
}

# upgrade NAME=VERSION...
upgrade() {
  olds='' kind="the version before"
  for one in "$@"; do
    name=\${one%%=*} version=\${one#*=}
    architecture=$(architecture "$one")
    old=$(older "$name" "$version" "$architecture")
    [ -n "$old" ] || { old=$(dummy "$name" "$architecture") || exit 40; kind="an empty package"; }
    olds="$olds $old"
  done
  if get --simulate install $olds > "$here/plan" 2>&1; then
    get --download-only install $olds || fail 40 "apt cannot fetch what the older packages depend on"
  else
    cat "$here/plan" >&2
  fi
  if ! get install $olds; then
    kind="an empty package, for the older one cannot be installed there any more"
    say "upgrading from $kind" >&2
    dummies "$@"
    get install $olds || fail 40 "there is nothing to upgrade from"
  fi
  say "upgrading from $kind: $*"
  printf '%s\\n' "$kind" > /result/upgraded-from
  put 55 "the packages cannot be upgraded" "$@"
  smoke 56 "after the upgrade" "$names"
  get purge $names || fail 53 "the packages cannot be purged after an upgrade"
}

mkdir -p /result
if [ "$rounds" = together ]; then
  fresh "$@"
  upgrade "$@"
else
  for each in "$@"; do
    fresh "$each"
    upgrade "$each"
  done
fi
say "installed, upgraded and removed"
`;
