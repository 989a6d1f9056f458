const minuteMs = 60_000;

/**
 * So many new entries a minute, and no more.
 * @returns asked for each new entry: undefined when it is let in, else how many seconds to wait
 */
export function createRate(mostAMinute: number): () => number | undefined {
  let times: readonly number[] = [];
  return () => {
    const now = Date.now();
    times = times.filter((time) => now - time < minuteMs);
    const [first = now] = times;
    if (times.length >= mostAMinute) return Math.ceil((minuteMs - (now - first)) / 1000);
    times = [...times, now];
    return undefined;
  };
}
