import type { ContentsRule, Hit } from './rule.ts';

/** Exactly the ports that the policy names are exposed. */
export const expose: ContentsRule = {
  name: 'expose',
  isAsked: ({ expose: ports }) => ports !== undefined,
  find: ({ config, policy }) => {
    const wanted = new Set((policy.expose ?? []).flatMap(portsOf));
    const actual = new Set(Object.keys(config.ExposedPorts ?? {}).flatMap(portsOf));
    const missing = [...wanted].filter((port) => !actual.has(port));
    const surplus = [...actual].filter((port) => !wanted.has(port));
    return [
      ...missing.map((port): Hit => ({
        key: `missing ${port}`,
        message: `Port ${port} is not exposed`,
        todo: `Write EXPOSE ${port}`,
        cause: { kind: 'nothing' },
      })),
      ...surplus.map((port): Hit => ({
        key: `surplus ${port}`,
        message: `Port ${port} is exposed, which the policy does not name`,
        todo: 'Remove its EXPOSE (a base’s cannot be removed), or name it in contents.expose',
        cause: { kind: 'instruction', keyword: 'EXPOSE', isMeant: (rest) => mayMean(rest, port) },
      })),
    ];
  },
};

/** What comes out of a variable may be any port. */
function mayMean(rest: string, port: string): boolean {
  return rest.split(/\s+/).some((word) => word.includes('$') || portsOf(word).includes(port));
}

const maxRange = 65_536;

/** `8080` is `8080/tcp`; `8000-8002/udp` is three ports. */
function portsOf(text: string): readonly string[] {
  const [numbers = '', protocol = 'tcp'] = text.toLowerCase().split('/');
  const [, from, to] = /^(\d+)-(\d+)$/.exec(numbers) ?? [];
  if (from === undefined || to === undefined) return [`${numbers}/${protocol}`];
  const count = Number(to) - Number(from) + 1;
  if (count < 1 || count > maxRange) return [`${numbers}/${protocol}`];
  return Array.from({ length: count }, (_, at) => `${Number(from) + at}/${protocol}`);
}
