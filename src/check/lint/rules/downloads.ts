import type { LintRun, LintStep } from '../../../plan/lint/model.ts';
import { runScript, type RunCommand } from '../run-commands.ts';
import { runsOf } from './chain.ts';
import { tell, type Rule } from './rule.ts';

/** A download that one lost packet ends. GNU wget tries 20 times by itself. */
export const downloadWithoutRetry: Rule = {
  name: 'download-without-retry',
  level: 'info',
  judge: (image) =>
    runsOf(image).flatMap(({ step, before }) => {
      const found = downloadsOf(step).find((command) => triesOnce(command));
      if (found === undefined || [...before, step].some(setsRetries)) return [];
      const { program } = found;
      return [
        tell(
          step,
          `\`${program}\` gives up at the first failure of the network`,
          program === 'curl'
            ? 'curl --retry 5 --retry-connrefused …'
            : 'Without --tries=1 wget tries 20 times',
        ),
      ];
    }),
};

/** What is downloaded is taken as it comes. */
export const downloadWithoutChecksum: Rule = {
  name: 'download-without-checksum',
  level: 'info',
  judge: (image) => [
    ...runsOf(image).flatMap(({ step }) => {
      const found = downloadsOf(step).find(isKept);
      if (found === undefined || verifies(step)) return [];
      return [
        tell(
          step,
          `What \`${found.program}\` downloads is used as it comes: whoever changes it there changes the image`,
          'Check it in the same RUN: echo "SHA256  FILE" | sha256sum --check',
        ),
      ];
    }),
    ...image.stages.flatMap(({ steps }) =>
      steps.flatMap((step, index) => {
        if (step.kind !== 'copy' || !step.isAdd || step.checksum !== undefined) return [];
        const address = step.sources.find((source) => /^https?:\/\//.test(source) && isFile(source));
        if (address === undefined || steps.slice(index).some(verifies)) return [];
        return [
          tell(
            step,
            'What ADD downloads is used as it comes: whoever changes it there changes the image',
            'ADD --checksum=sha256:… ADDRESS PATH',
          ),
        ];
      }),
    ),
  ],
};

function downloadsOf(run: LintRun): readonly RunCommand[] {
  return runScript(run).commands.filter(
    ({ program, words }) =>
      (program === 'curl' || program === 'wget') &&
      words.some((word) => /^(https?|ftp):\/\//.test(word) && !isHere(word)),
  );
}

function isHere(address: string): boolean {
  return /^\w+:\/\/(localhost|127\.|\[::1\]|host\.docker\.internal)/.test(address);
}

function triesOnce({ program, args, isLooped }: RunCommand): boolean {
  if (isLooped) return false;
  if (program === 'curl')
    return !args.some(
      (word) => word.startsWith('--retry') || /^(-K|--config)/.test(word) || word.startsWith('$'),
    );
  return args.some(
    (word, index) => word === '--tries=1' || word === '-t1' || (word === '-t' && args[index + 1] === '1'),
  );
}

/** A .curlrc says it for all. */
function setsRetries(step: LintStep): boolean {
  const isSaid = (text: string): boolean => text.includes('curlrc');
  if (step.kind === 'run') return [step.text, ...step.heredocs].some(isSaid);
  return step.kind === 'copy' && isSaid(step.text);
}

/** Something is fetched to be used: not asked for its headers, sent, or only looked at. */
function isKept({ program, args, words, isPiped, output }: RunCommand): boolean {
  if (output === '/dev/null' || args.includes('/dev/null')) return false;
  const isAsked = args.some((word) =>
    /^(-I|--head|-X|--request|-d|--data.*|-F|--form|-T|--upload-file|--spider|-V|--version)$/.test(word),
  );
  if (isAsked) return false;
  const addresses = words.filter((word) => /^(https?|ftp):\/\//.test(word));
  if (!addresses.some(isFile)) return false;
  // On the screen, or in a variable.
  const isWritten = args.some((word) =>
    /^-[a-zA-Z]*[oO]$|^-[a-zA-Z]*[oO]\S|^--(output|remote-name)/.test(word),
  );
  return program === 'wget'
    ? !isPiped || isFile(addresses[0] ?? '')
    : isWritten || isPiped || output !== undefined;
}

/** Keys, signatures and lists of checksums are what others are checked with; an API gives no file. */
function isFile(address: string): boolean {
  const path = address.replace(/[?#].*$/, '');
  if (/\.(asc|gpg|key|pub|pem|crt|cer|sig|sign|minisig|json|txt|sha\d+(sums?)?|md5(sums?)?)$/i.test(path))
    return false;
  if (path.endsWith('.git')) return false;
  return !/(sha\d+|md5)sums?|^\w+:\/\/(api|keys?|keyserver|checkpoint-api)\.|\/(gpg|api|repos)(\/|$)|\/gpgkey$/i.test(
    path,
  );
}

const checkers =
  /^(sha\d+sum|shasum|md5sum|b2sum|b3sum|gpgv?|gpg2|cosign|minisign|openssl|slsa-verifier|rpmkeys|sha256|cksum|signify)$/;

function verifies(step: LintStep): boolean {
  if (step.kind !== 'run') return false;
  return (
    runScript(step).commands.some(({ program }) => checkers.test(program)) ||
    [step.text, ...step.heredocs].some((text) => /sha(256|384|512)(sum)?\b|checksum|\bgpgv?\b/i.test(text))
  );
}
