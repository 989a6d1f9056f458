/** Runs a program to its end and says how long it took and how much memory it had at most. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const pollMs = 10;

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ startMs: number, endMs: number, peakBytes: number, code: number | null, output: string }>}
 *   times are milliseconds since 1970; the peak is the program's own, without its children (VmHWM)
 */
export async function measure(program, args, options) {
  const startMs = performance.timeOrigin + performance.now();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let peakBytes = 0;
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, highWaterMark(child.pid));
  }, pollMs);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  return { startMs, endMs: performance.timeOrigin + performance.now(), peakBytes, code, output };
}

/**
 * @param {number | undefined} pid
 * @returns {number} bytes; 0 when the process is gone
 */
function highWaterMark(pid) {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
