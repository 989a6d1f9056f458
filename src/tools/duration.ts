const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * `30m`, `24h` or `7d` in milliseconds.
 * @throws Error for anything else: the policy's schema lets nothing else through
 */
export function parseDuration(text: string): number {
  const [, amount = '', unit = ''] = /^(\d+)([mhd])$/.exec(text) ?? [];
  const ms = units[unit];
  if (amount === '' || ms === undefined) throw new Error(`${JSON.stringify(text)} is no duration`);
  return Number(amount) * ms;
}
