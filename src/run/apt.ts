import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compressed } from '../apt/compress.ts';
import { readDebs } from '../apt/debs.ts';
import type { Wanted } from '../apt/next.ts';
import { bring, placeName } from '../apt/place.ts';
import { programOf } from '../apt/programs.ts';
import type { Reach } from '../apt/reach.ts';
import { openSigner, type SigningKey } from '../apt/sign.ts';
import type { Bench } from '../apt/step.ts';
import { aptAnswer, aptLines, aptMarkdown, type AptOutcome } from '../apt/tell.ts';
import type { Host } from '../host/host.ts';
import { badRequest } from '../problem.ts';
import { oneLine } from '../report/harmless.ts';
import { plainJson } from '../report/json.ts';
import { md, mdCode, mdTable } from '../report/markdown.ts';
import { bytes } from '../report/words.ts';
import type { AptInputs } from '../request/apt-fields.ts';
import { cacheFolder } from '../tools/cache-dir.ts';
import { askedPlace, openPlace } from './apt-place.ts';
import { makeRunFolder } from './run-folder.ts';

/** What an apt repository is asked for with. */
export interface AptRequest {
  /** `.deb` files, and folders that stand for all of them below; relative to the working folder. */
  readonly files: readonly string[];
  readonly inputs: AptInputs;
  readonly token: string | undefined;
}

/**
 * `apt`: adds packages to a signed apt repository, in a folder, on a branch or in a bucket. A second run changes nothing.
 * @returns the exit code
 * @throws Problem that says what is wrong; then people read what they read before
 */
export async function runApt(request: AptRequest, host: Host, form: 'json' | 'lines'): Promise<number> {
  const { files, inputs } = request;
  const asked = askedPlace(inputs, host.cwd);
  const key = await readKey(inputs, host);
  const place = openPlace(asked, { repository: inputs.repository, token: request.token }, host);
  const wanted = wantedOf(inputs, host.env);
  const runFolder = await makeRunFolder(join(cacheFolder(host.env), 'runs'));
  try {
    const [dpkgDeb, xz] = await Promise.all([
      programOf('dpkg-deb', host.env, host.signal),
      programOf('xz', host.env, host.signal),
    ]);
    const packages = await readDebs(files, host.cwd, wanted.component, dpkgDeb);
    const signer = await openSigner(key, host.env, host.signal, runFolder);
    try {
      const bench: Bench = {
        wanted,
        packages,
        signer,
        compress: (text) => compressed(text, runFolder, xz),
        nowMs: nowMs(host.env),
      };
      const purpose = inputs['dry-run'] === true ? 'prove' : 'write';
      const next = await bring(place, bench, purpose, reachOf(host), runFolder);
      await tell(
        {
          suite: wanted.suite,
          state: next.isSame ? 'unchanged' : purpose === 'prove' ? 'dry' : 'published',
          place: placeName(place),
          count: next.packages.length,
          added: next.added,
          fingerprint: signer.fingerprint,
        },
        host,
        form,
      );
    } finally {
      await signer.close();
    }
  } finally {
    await rm(runFolder, { recursive: true, force: true, maxRetries: 3 });
  }
  return 0;
}

function reachOf(host: Host): Reach {
  return {
    env: host.env,
    signal: host.signal,
    onRetry: ({ what, why }) => host.info(`trying again: ${oneLine(what)} (${oneLine(why)})`),
    note: (sentence) => {
      host.info(oneLine(sentence));
      host.annotate({ level: 'warning', title: 'image-build apt', message: sentence });
    },
  };
}

/** The key is never an argument: everybody on a machine sees those. */
async function readKey(inputs: AptInputs, host: Host): Promise<SigningKey> {
  const { env, cwd } = host;
  const { 'key-file': file, 'former-key': formerFile } = inputs;
  const armored = file === undefined ? env['IMAGE_BUILD_APT_KEY'] : await readText(file, 'key-file', cwd);
  if (armored === undefined || armored.trim() === '')
    throw badRequest('Nothing says which key signs the repository', {
      todo: 'Give key-file, or IMAGE_BUILD_APT_KEY with what gpg --armor --export-secret-keys writes; in release.yml the secret apt-key',
    });
  host.mask(armored);
  const passphrase = env['IMAGE_BUILD_APT_PASSPHRASE'];
  if (passphrase !== undefined && passphrase !== '') host.mask(passphrase);
  return {
    armored,
    ...(passphrase === undefined || passphrase === '' ? {} : { passphrase }),
    ...(formerFile === undefined ? {} : { former: await readText(formerFile, 'former-key', cwd) }),
  };
}

async function readText(path: string, name: string, cwd: string): Promise<string> {
  return readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => {
    throw badRequest(`${path} cannot be read`, { todo: `${name} is a file` }, error);
  });
}

function wantedOf(inputs: AptInputs, env: Host['env']): Wanted {
  const { suite = 'stable', component = 'main', architectures = [], codename, origin, label } = inputs;
  const [owner = ''] = (inputs.repository ?? env['GITHUB_REPOSITORY'] ?? '').split('/');
  const days = inputs['valid-for'];
  return {
    suite,
    component,
    architectures,
    owner: owner === '' ? 'image-build' : owner,
    ...(codename === undefined ? {} : { codename }),
    ...(origin === undefined ? {} : { origin }),
    ...(label === undefined ? {} : { label }),
    ...(days === undefined ? {} : { validForMs: days * 24 * 60 * 60 * 1000 }),
  };
}

/** Source: reproducible-builds.org, SOURCE_DATE_EPOCH. */
function nowMs(env: Host['env']): number {
  const given = env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d{1,11}$/.test(given) ? Number(given) * 1000 : Date.now();
}

async function tell(outcome: AptOutcome, host: Host, form: 'json' | 'lines'): Promise<void> {
  for (const line of aptLines(outcome, bytes)) host.info(oneLine(line));
  host.output('state', outcome.state);
  host.output('result', 'passed');
  await host.summary(aptMarkdown(outcome, bytes, { md, code: mdCode, table: mdTable }));
  if (form === 'json') process.stdout.write(plainJson(aptAnswer(outcome)));
}
