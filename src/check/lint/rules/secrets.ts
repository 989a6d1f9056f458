import type { LintImage, LintVariables } from '../../../plan/lint/model.ts';
import type { Rule, Told } from './rule.ts';

/** A secret in ARG is in the history of the image, for everybody who can pull it. */
export const secretInArg: Rule = {
  name: 'secret-in-arg',
  level: 'warning',
  judge: (image) => told(image, 'arg'),
};

/** A secret in ENV is in the configuration of the image, for everybody who can pull it. */
export const secretInEnv: Rule = {
  name: 'secret-in-env',
  level: 'warning',
  judge: (image) => told(image, 'env'),
};

function told({ stages }: LintImage, kind: LintVariables['kind']): readonly Told[] {
  return stages.flatMap(({ steps }) =>
    steps.flatMap((step) =>
      step.kind === kind ? step.pairs.filter(isSecret).map(({ name }) => about(step, name)) : [],
    ),
  );
}

function about({ kind, line }: LintVariables, name: string): Told {
  const where = kind === 'arg' ? 'the history of the image' : 'the configuration of the image';
  return {
    line,
    message: `${kind.toUpperCase()} ${name} looks like a secret, and everybody who has the image can read it in ${where}`,
    todo: `RUN --mount=type=secret,id=${name.toLowerCase()},env=${name} …`,
    // Not the instruction's text: it may hold the secret.
    subject: `${kind} ${name}`,
  };
}

const names = /(?:token|passw(?:or)?d|passphrase|secret|api_?key|access_?key|private_?key|credentials?)$/i;
/** What is for everybody, or only says where a secret lies. */
const harmless = /public|dummy|example/i;

/** Values that are secrets whatever they are called. Sources: the prefixes that their makers have announced. */
const values = [
  /^gh[pousr]_[A-Za-z0-9]{30,}/,
  /^github_pat_\w{30,}/,
  /^glpat-[\w-]{20,}/,
  /^npm_[A-Za-z0-9]{30,}/,
  /^(?:AKIA|ASIA)[A-Z0-9]{16}$/,
  /^xox[abprs]-[\w-]{10,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@$]+:[^\s:/@$]+@/,
];

function isSecret({ name, value }: LintVariables['pairs'][number]): boolean {
  if (value !== undefined && values.some((pattern) => pattern.test(value))) return true;
  // An empty value, a path or a switch is none.
  const isPlain = value !== undefined && /^(|\/.*|true|false|\d{1,3})$/.test(value);
  return names.test(name) && !harmless.test(name) && !isPlain;
}
