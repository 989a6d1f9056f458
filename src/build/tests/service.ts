import type { TestOutcome } from '../../check/tests/answers.ts';
import { helperProgram } from './dockerfile.ts';

/** What of an answer's headers and body is looked at, in bytes. */
const answerBytes = 64 * 1024;

/** What the helper writes at its end, on standard error. */
const mark = 'image-build-test';

/**
 * Sends the request and gives the answer to standard error; ends with 1 where there is none. The connection stays open
 * in both directions meanwhile: some servers take a closed half for a client that has gone.
 */
const get = `"$B" printf %s "$ASK"
IFS= read -r first || exit 1
"$B" printf '%s\\n' "$first" >&3
exec "$B" head -c ${answerBytes} >&3`;

/**
 * Starts a service, asks it until it answers or the time is over, and ends: with the first process of a container the
 * kernel ends all others. What the service writes goes to standard output, what is said of it to standard error.
 * Everything that is not ours comes as an argument.
 */
const script = `B=${helperProgram}
limit=$1 hosts=$2 port=$3 ask=$4 get=$5
shift 5
now() { IFS=' .' read -r s c rest </proc/uptime; now=$((s * 100 + 1$c - 100)); }
say() { "$B" printf '\\n${mark} %s %s\\n' "$@" >&2; exit 0; }
"$B" setsid "$@" 2>&1 &
pid=$!
now
end=$((now + limit))
while :; do
  kill -0 "$pid" 2>/dev/null || { wait "$pid"; say ended "$?"; }
  now
  [ "$now" -lt "$end" ] || say silent 0
  for host in $hosts; do
    B="$B" ASK="$ask" "$B" timeout "$(((end - now + 99) / 100))" "$B" nc "$host" "$port" -e "$B" sh -c "$get" 3>&2 2>/dev/null && say answered 0
  done
  "$B" usleep 20000
done`;

/**
 * The command that runs a service in an image with a helper beside it.
 * @param url on the loopback: `http://localhost:8080/health`
 */
export function serviceCommand(start: readonly string[], url: string, timeoutMs: number): readonly string[] {
  const { hostname, host, port, pathname, search } = new URL(url);
  const hosts = hostname === 'localhost' ? '127.0.0.1 ::1' : hostname;
  const request = [
    `GET ${pathname}${search} HTTP/1.0`,
    `Host: ${host}`,
    'User-Agent: image-build',
    'Accept: */*',
    'Connection: close',
    '',
    '',
  ].join('\r\n');
  const centiseconds = String(Math.ceil(timeoutMs / 10));
  return [
    ...[helperProgram, 'sh', '-c', script, mark],
    ...[centiseconds, hosts, port === '' ? '80' : port, request, get],
    ...start,
  ];
}

/**
 * What the helper has seen of a service.
 * @param said all of standard error; untrusted
 * @returns `undefined` when it does not say how it ended
 */
export function serviceOutcome(said: string, timeoutMs: number): TestOutcome | undefined {
  const [end, kind, code = ''] = new RegExp(`\\n${mark} (answered|silent|ended) (\\d+)\\n$`).exec(said) ?? [];
  if (end === undefined) return undefined;
  const answer = said.slice(0, -end.length);
  // One that is not complete when the time is over is an answer all the same.
  if (kind === 'answered' || answer.startsWith('HTTP/')) return answered(answer, kind === 'answered');
  return kind === 'silent'
    ? { kind: 'silent', afterMs: timeoutMs }
    : { kind: 'ended', exitCode: Number(code) };
}

/** What does not speak HTTP has answered with status 0. */
function answered(answer: string, isOver: boolean): TestOutcome {
  const [, status = '0'] = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(answer) ?? [];
  const [end = ''] = /\r?\n\r?\n/.exec(answer) ?? [];
  const body = end === '' ? '' : answer.slice(answer.indexOf(end) + end.length);
  return {
    kind: 'answered',
    status: Number(status),
    body,
    isWholeBody: isOver && Buffer.byteLength(answer) < answerBytes,
  };
}
