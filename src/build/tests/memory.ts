import { helperProgram } from './dockerfile.ts';

const mark = 'image-build-test';

/**
 * Starts a command and looks at its container's cgroup fifty times a second. What counts is memory that cannot be
 * taken back: not the file cache. A peak between two looks shows in the kernel's own peak, less what is cache at the end.
 * The machine's own cgroup, which has no `memory.current`, is nobody's answer.
 * Source: the kernel's admin-guide/cgroup-v2 (memory.stat, memory.peak) and cgroup-v1/memory.
 */
const script = `B=${helperProgram}
dir=/sys/fs/cgroup most=0 cache=0
if [ -r "$dir/memory.current" ]; then
  peak=memory.peak anon=anon shmem=shmem file=file
elif [ -r "$dir/memory/memory.stat" ]; then
  dir=$dir/memory peak=memory.max_usage_in_bytes anon=total_rss shmem=total_shmem file=total_cache
else
  dir=
fi
look() {
  held=0 cache=0
  while read -r key value; do
    case $key in
      "$anon") held=$((held + value)) ;;
      "$shmem") held=$((held + value)) cache=$((cache - value)) ;;
      "$file") cache=$((cache + value)) ;;
    esac
  done <"$dir/memory.stat"
  [ "$held" -le "$most" ] || most=$held
}
"$B" setsid "$@" &
pid=$!
if [ -n "$dir" ]; then
  while kill -0 "$pid" 2>/dev/null; do look; "$B" usleep 20000; done
  wait "$pid"
  code=$?
  look
  read -r total 2>/dev/null <"$dir/$peak" && [ $((total - cache)) -gt "$most" ] && most=$((total - cache))
else
  wait "$pid"
  code=$? most=-
fi
"$B" printf '\\n${mark} memory %s\\n' "$most" >&2
exit "$code"`;

/** The command with a helper beside it that looks at its memory. */
export function watchedCommand(command: readonly string[]): readonly string[] {
  return [helperProgram, 'sh', '-c', script, mark, ...command];
}

const said = new RegExp(`\\n${mark} memory (\\d+|-)\\n`, 'g');

/** The peak in bytes; `undefined` where the engine lets nobody see it. @param errors all of standard error */
export function peakOf(errors: string): number | undefined {
  const bytes = lastSaid(errors)?.[1];
  return bytes === undefined || bytes === '-' ? undefined : Number(bytes);
}

/** Whether the helper has run to its end. */
export function isHelperThere(errors: string): boolean {
  return lastSaid(errors) !== undefined;
}

/** The output without what the helper has added. */
export function withoutPeak(output: string): string {
  const last = lastSaid(output);
  return last === undefined
    ? output
    : output.slice(0, last.index) + output.slice(last.index + last[0].length);
}

/** It speaks after the command has ended: what looks the same before is the command's own. */
function lastSaid(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(said)].at(-1);
}
