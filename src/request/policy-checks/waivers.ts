import type { PolicyCheck, WrongValue } from './wrong-value.ts';

/** `waivers`: a last day that the calendar has, since another would be over at once or never, and a reason. */
export const checkWaivers: PolicyCheck = ({ waivers = [] }, keys) => {
  for (const [at, { rule, reason, until }] of waivers.entries()) {
    const wrong = (key: string, what: string, todo: string): WrongValue => ({
      keys: [...keys, 'waivers', String(at), key],
      wrong: { what: `${[...keys, 'waivers'].join('.')}: the waiver for ${rule} ${what}`, todo },
    });
    if (!isDay(until)) return wrong('until', `ends on ${until}, which is no day`, 'Write until: 2027-03-31');
    if (reason.trim() === '')
      return wrong(
        'reason',
        'gives no reason',
        'Write why it is accepted: reason: not reachable from outside',
      );
  }
  return undefined;
};

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
