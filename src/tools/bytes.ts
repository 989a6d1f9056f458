import { badRequest } from '../problem.ts';

const factors: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
  TB: 1000 ** 4,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3,
  TIB: 1024 ** 4,
};
const accepted = 'bytes as a number, or a number with B, kB, MB, GB, TB (1000) or KiB, MiB, GiB, TiB (1024)';

/**
 * A size as people write it: `500MB`, `1.5 GB`, `500 MiB`, `123` or the number 123.
 * MB is 1000² and MiB is 1024² bytes; a bare `M` is refused because it means either.
 * @param what names the value in the message: "max-size of base"
 * @returns whole bytes, rounded
 * @throws Problem (request) that says what is accepted
 */
export function parseBytes(value: string | number, what = 'The size'): number {
  const text = String(value).trim();
  const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text);
  const unit = match?.[2] ?? '';
  const factor = unit === '' ? 1 : factors[unit.toUpperCase()];
  const bytes = match && factor !== undefined ? Math.round(Number(match[1]) * factor) : Number.NaN;
  if (Number.isSafeInteger(bytes) && !(unit === '' && text.includes('.'))) return bytes;
  const meant = meantUnit(match?.[1], unit);
  throw badRequest(`${what} is not a size: ${JSON.stringify(value)}`, {
    ...(meant === undefined ? {} : { meant }),
    todo: `Accepted: ${accepted}`,
  });
}

/** `500M` may mean either unit: say both. */
function meantUnit(amount: string | undefined, unit: string): string | undefined {
  if (amount === undefined || !/^[KMGT]$/i.test(unit)) return undefined;
  const letter = unit.toUpperCase();
  return `Did you mean ${amount}${letter === 'K' ? 'k' : letter}B (1000) or ${amount}${letter}iB (1024)?`;
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'];

/** Bytes for people, in steps of 1000 with three digits: `487 MB`, `1.5 GB`, `999 B`. */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (Number(amount.toPrecision(3)) >= 1000 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  const shown = amount < 1000 ? Number(amount.toPrecision(3)) : Math.round(amount);
  return `${shown} ${units[unit] ?? 'B'}`;
}
