import { install } from './install-script.ts';

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
  if [ -f "$file" ] && [ ! -L "$file" ]; then
    chmod 644 -- "$file"
    mv -- "$file" /out/
  fi
done
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
