import { runScript } from '../run-commands.ts';
import { runsOf } from './chain.ts';
import { tell, type Rule } from './rule.ts';

/** Of a pipeline only the last command's failure counts. hadolint has it as DL4006, but not for all forms of RUN. */
export const pipeWithoutPipefail: Rule = {
  name: 'pipe-without-pipefail',
  level: 'warning',
  judge: (image) =>
    runsOf(image).flatMap(({ step }) => {
      const { commands, hasPipefail } = runScript(step);
      if (hasPipefail) return [];
      const found = commands.find(({ isPiped, program }) => isPiped && mayFail.has(program));
      if (found === undefined) return [];
      return [
        tell(
          step,
          `When \`${found.words[0] ?? ''}\` fails, what it is piped into goes on without it, and the build with that`,
          'set -o pipefail before it, or SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
        ),
      ];
    }),
};

/** Programs whose failure is lost for certain: echo does not fail, and grep may well find nothing. */
const mayFail = new Set([
  ...['curl', 'wget', 'tar', 'unzip', 'gzip', 'gunzip', 'zcat', 'xz', 'xzcat', 'zstd', 'gpg', 'openssl'],
  ...[
    'git',
    'make',
    'go',
    'cargo',
    'npm',
    'yarn',
    'pnpm',
    'pip',
    'python',
    'python3',
    'node',
    'mvn',
    'gradle',
  ],
]);
