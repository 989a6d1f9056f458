import { ownPrefix } from './place.ts';

/*
 * What is run where a mount's folder is. Nothing from outside stands in these texts: names come as arguments or through
 * standard input. All of it is GNU: tar for the formats and for its care, find for names of any bytes.
 */

const begin = ['set -eu', 'LC_ALL=C; export LC_ALL'];

/**
 * Access lists are attributes, too (`system.posix_acl_access`): tar's own way of carrying them sets one for every file.
 * Overlay's own notes and SELinux's labels belong to the disk, not to the files.
 */
const attributes = [
  '--xattrs',
  "--xattrs-include='*'",
  "--xattrs-exclude='trusted.overlay.*'",
  "--xattrs-exclude='user.overlay.*'",
  "--xattrs-exclude='security.selinux'",
].join(' ');

/** Tar warns of attributes that it could not set and of much else, and ends well: whatever it says is a failure. */
const told = 'if [ -n "$said" ]; then printf "%s\\n" "$said" | head -n 20 >&2; exit 1; fi';

/**
 * Lists what is in the folder, as `Listing` reads it. Numbers are written as find has them; the path comes last, because
 * anything can stand in it.
 */
export const listScript = [
  ...begin,
  'cd "$1"',
  `exec find . -mindepth 1 -path './${ownPrefix}*' -prune -o -mindepth 1 -printf '%y %m %U %G %s %T@ %b %i %n %P\\0%l\\0'`,
].join('\n');

/** Writes an archive of the names that come on standard input, each ended by a NUL. */
export const packScript = [
  ...begin,
  'cd "$1"',
  '{ said=$(tar --create --file=- --blocking-factor=512 --format=posix --sparse --numeric-owner --no-recursion \\',
  "  --pax-option='exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime' \\",
  `  ${attributes} --null --verbatim-files-from --no-unquote --files-from=- 2>&1 >&3) || failed=$?; } 3>&1`,
  told,
  'exit "${failed:-0}"',
].join('\n');

/**
 * Fills the empty folder from an archive on standard input: beside it first, and moved in at once when all of it is
 * there. $3 is the member that comes last: without it the archive was cut. Writes `filled` or `not empty`.
 */
export const unpackScript = [
  ...begin,
  `rm -rf -- "$1"/${ownPrefix}*`,
  'if [ -n "$(find "$1" -mindepth 1 -print -quit)" ]; then printf "not empty"; exit; fi',
  // Stopped by a signal, tar may be at work for a moment longer.
  'trap \'rm -rf -- "$2" || { sleep 1; rm -rf -- "$2"; }\' EXIT',
  "trap 'exit 130' INT TERM HUP PIPE",
  'mkdir -- "$2"',
  'chown --reference="$1" -- "$2"',
  'chmod --reference="$1" -- "$2"',
  'said=$(tar --extract --file=- --directory="$2" --numeric-owner --same-owner --same-permissions \\',
  `  --keep-old-files --delay-directory-restore --warning=no-timestamp ${attributes} 2>&1) || failed=$?`,
  // Of a full disk tar says no more than `Wrote only 3584 of 10240 bytes`.
  'if [ -n "$said" ]; then said="$said',
  `free there: $(df --output=avail --block-size=1 "$2" | tail -n 1 | tr -d ' ') bytes"; fi`,
  told,
  'if [ "${failed:-0}" -ne 0 ]; then exit 1; fi',
  'if ! [ -f "$2/$3" ]; then echo "the archive ends too early" >&2; exit 1; fi',
  'rm -- "$2/$3"',
  'case "$2" in',
  '"$1"/*)',
  '  if ! find "$2" -mindepth 1 -maxdepth 1 -exec mv --no-clobber --target-directory="$1" -- {} +; then',
  '    find "$1" -mindepth 1 -delete',
  '    exit 1',
  '  fi',
  '  chown --reference="$2" -- "$1"; chmod --reference="$2" -- "$1"; rmdir -- "$2" ;;',
  // A folder is put in the place of an empty one at once, or not at all when somebody has filled it.
  '*) mv --no-target-directory -- "$2" "$1" ;;',
  'esac',
  'printf filled',
].join('\n');

/**
 * Finds the folder that has the marker $2 in it, among the snapshots under the folders that follow, removes the marker
 * and writes the folder's path. Where a mount has an owner or a mode, BuildKit has it in `cache` of its snapshot.
 */
export const findScript = [
  'set -eu',
  'marker=$1; shift',
  'for root; do',
  '  for snapshot in "$root"/*/snapshots/snapshots/* "$root"/snapshots/*; do',
  '    for folder in "$snapshot/fs" "$snapshot/fs/cache" "$snapshot" "$snapshot/cache"; do',
  '      if [ -d "$folder/$marker" ]; then rmdir -- "$folder/$marker"; printf %s "$folder"; exit; fi',
  '    done',
  '  done',
  'done',
].join('\n');
