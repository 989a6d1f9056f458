/**
 * What runs inside of the build. These texts never change with the package: everything that comes from a repository is
 * in files and variables, and no shell reads it as its own words.
 */

/**
 * Builds the packages: PLACE UMASK KIND. The source gets one time and one set of modes first, whatever the checkout has.
 */
const build = `#!/bin/sh
set -eu
place=$1
kind=$3
umask 022
mkdir -p -- "$place"
cp -a -- /source/. "$place/"
rm -f -- "$place/debian/changelog"
cp -- /image-build/stamp/changelog "$place/debian/changelog"
chmod -R u=rwX,go=rX -- "$place"
find "$place" -exec touch -h -d "@$SOURCE_DATE_EPOCH" -- {} +
umask "$2"
cd -- "$place"
dpkg-buildpackage "$kind" -us -uc
umask 022
cd ..
for file in *.deb *.ddeb *.udeb *.buildinfo *.changes; do
  if [ -f "$file" ]; then mv -- "$file" /out/; fi
done
chmod 644 /out/*
cd /
rm -rf -- "$place"
`;

/** Has lintian judge them: SEVERITY. It is judged by what it has said; only a lintian that has died fails here. */
const lint = `#!/bin/sh
set -u
code=0
lintian --fail-on "$1" --no-tag-display-limit --color never /packages/*.changes \\
  > /out/lintian.txt 2> /out/lintian.err || code=$?
echo "$code" > /out/code
case $code in
  0 | 2) exit 0 ;;
esac
cat /out/lintian.txt /out/lintian.err >&2
exit 60
`;

/**
 * Installs, upgrades and removes the packages in a clean distribution: SUFFIX. What is not there of theirs is fetched by
 * apt; they themselves come from a repository of files.
 */
const install = `#!/bin/sh
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

# put CODE WHAT NAME...: what apt cannot fetch is the network's fault, all else is the packages'
put() {
  code=$1 what=$2
  shift 2
  get --simulate install "$@" > "$here/plan" 2>&1 || { cat "$here/plan" >&2; fail "$code" "$what: apt refuses"; }
  get --download-only install "$@" || fail 40 "apt cannot fetch what the packages depend on"
  get install "$@" || fail "$code" "$what"
}

# smoke CODE WHEN
smoke() {
  [ -s /image-build/scripts/smoke ] || return 0
  say "smoke test $2"
  (cd / && sh -eu /image-build/scripts/smoke) || fail "$1" "the smoke test fails $2"
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
  printf '%s %s %s\\n' "$(dpkg-deb --field "$deb" Package)" "$(dpkg-deb --field "$deb" Version)" \\
    "$(dpkg-deb --field "$deb" Architecture)" >> "$here/names"
done
printf 'deb [trusted=yes] file:%s ./\\n' "$here/repository" > /etc/apt/sources.list.d/image-build.list
apt-get $fetch update || fail 40 "apt cannot fetch the lists of packages"

set --
while read -r name version _; do set -- "$@" "$name=$version"; done < "$here/names"

# Packages that cannot stand beside each other are tried one after the other.
if get --simulate install "$@" > "$here/plan" 2>&1; then
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
  smoke 52 "after the installation"
  files "$@" > "$here/files"
  names=''
  for one in "$@"; do names="$names \${one%%=*}"; done
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

# upgrade NAME=VERSION...
upgrade() {
  olds='' kind="the version before"
  for one in "$@"; do
    name=\${one%%=*} version=\${one#*=}
    architecture=$(while read -r n v a; do [ "$n=$v" != "$one" ] || printf '%s' "$a"; done < "$here/names")
    old=$(older "$name" "$version" "$architecture")
    [ -n "$old" ] || { old=$(dummy "$name" "$architecture") || exit 40; kind="an empty package"; }
    olds="$olds $old"
  done
  if ! get install $olds; then
    say "the older packages cannot be installed: the upgrade is tried from empty ones" >&2
    olds='' kind="an empty package"
    for one in "$@"; do
      name=\${one%%=*}
      architecture=$(while read -r n v a; do [ "$n=$v" != "$one" ] || printf '%s' "$a"; done < "$here/names")
      old=$(dummy "$name" "$architecture") || exit 40
      olds="$olds $old"
    done
    get install $olds || fail 40 "there is nothing to upgrade from"
  fi
  say "upgrading from $kind: $*"
  printf '%s\\n' "$kind" > /result/upgraded-from
  put 55 "the packages cannot be upgraded" "$@"
  for one in "$@"; do
    found=$(dpkg-query --showformat '\${db:Status-Abbrev}\${Version}' --show "\${one%%=*}")
    [ "$found" = "ii \${one#*=}" ] || fail 55 "\${one%%=*} is not installed as it should be: $found"
  done
  smoke 56 "after the upgrade"
  names=''
  for one in "$@"; do names="$names \${one%%=*}"; done
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

/** Gives what is inside of two packages of the same name, so that the difference can be shown. */
const open = `#!/bin/sh
set -eu
for side in first again; do
  mkdir -p "/result/$side"
  for deb in "/$side"/*.deb "/$side"/*.udeb "/$side"/*.ddeb; do
    [ -f "$deb" ] || continue
    name=\${deb##*/}
    dpkg-deb --ctrl-tarfile "$deb" > "/result/$side/$name.control.tar"
    dpkg-deb --fsys-tarfile "$deb" > "/result/$side/$name.data.tar"
  done
done
`;

/** File → text. */
export const scripts: Readonly<Record<'build' | 'lint' | 'install' | 'open', string>> = {
  build,
  lint,
  install,
  open,
};
