import type { PolicyCheck } from './wrong-value.ts';

const port = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(?:tcp|udp|sctp))?$/i;

/** `contents.expose`: 8080, "53/udp", "8000-8010". */
export const checkPorts: PolicyCheck = ({ contents }, keys) => {
  const at = (contents?.expose ?? []).findIndex((one) => !isPort(String(one)));
  if (at === -1) return undefined;
  return {
    keys: [...keys, 'contents', 'expose', String(at)],
    wrong: {
      what: `${[...keys, 'contents', 'expose'].join('.')} has ${JSON.stringify(contents?.expose?.[at])}, which is no port`,
      todo: 'Write numbers: expose: [8080, 53/udp, 8000-8010]',
    },
  };
};

function isPort(text: string): boolean {
  const [, first, last = first] = port.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && to <= 65_535 && from <= to;
}
