const factors: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  PB: 1e15,
};

/**
 * The bytes that buildx means: it tells sizes to people only, with four digits. Source: docker/go-units, HumanSize.
 * @returns undefined for anything else
 */
export function sizeOf(text: string): number | undefined {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?(?:e[+-]\d+)?)\s*([kMGTP]?B)$/.exec(text) ?? [];
  const factor = factors[unit];
  return factor === undefined ? undefined : Math.round(Number(amount) * factor);
}

const second = 1000;
const spans: Readonly<Record<string, number>> = {
  second,
  minute: 60 * second,
  hour: 3600 * second,
  day: 24 * 3600 * second,
  week: 7 * 24 * 3600 * second,
  month: 30 * 24 * 3600 * second,
  year: 365 * 24 * 3600 * second,
};

/**
 * How long ago something was, in milliseconds and at least: buildx rounds it down for people, `5 weeks ago`.
 * Source: docker/go-units, HumanDuration.
 * @returns undefined for anything else
 */
export function agoOf(text: string): number | undefined {
  if (text === 'Less than a second ago') return 0;
  const [, amount = '', unit = ''] =
    /^(?:(\d+)|About an?) (second|minute|hour|day|week|month|year)s? ago$/.exec(text) ?? [];
  const span = spans[unit];
  if (span === undefined) return undefined;
  return (amount === '' ? 1 : Number(amount)) * span;
}
