import { readFile, rm } from 'node:fs/promises';
import { isAbsolute, join, normalize, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBranch, type Branch } from '../apt/branch.ts';
import { compressed } from '../apt/compress.ts';
import { readDebs, type NewPackage } from '../apt/debs.ts';
import { provePool, readFormer } from '../apt/former.ts';
import { nextState, type Next, type Wanted } from '../apt/next.ts';
import { programOf } from '../apt/programs.ts';
import { openSigner, type Signer, type SigningKey } from '../apt/sign.ts';
import { aptAnswer, aptLines, aptMarkdown, type AptOutcome } from '../apt/tell.ts';
import { writeState } from '../apt/write.ts';
import type { Host } from '../host/host.ts';
import { defaultRetryPolicy, pauseMs } from '../oci/registry/retry.ts';
import { badRequest, interrupted, surroundingsFailed } from '../problem.ts';
import { oneLine } from '../report/harmless.ts';
import { plainJson } from '../report/json.ts';
import { md, mdCode, mdTable } from '../report/markdown.ts';
import { bytes } from '../report/words.ts';
import type { AptInputs } from '../request/apt-fields.ts';
import { cacheFolder } from '../tools/cache-dir.ts';
import { gitHubPlace } from './github-place.ts';
import { makeRunFolder } from './run-folder.ts';

/** What an apt repository is asked for with. */
export interface AptRequest {
  /** `.deb` files, and folders that stand for all of them below; relative to the working folder. */
  readonly files: readonly string[];
  readonly inputs: AptInputs;
  readonly token: string | undefined;
}

/** All that one state of the repository is made with. */
interface Bench {
  readonly wanted: Wanted;
  readonly packages: readonly NewPackage[];
  readonly signer: Signer;
  readonly compress: Parameters<typeof nextState>[4];
  readonly nowMs: number;
  /** Nothing is written. */
  readonly isDry: boolean;
}

/** How often somebody else may push between our reading and our pushing. */
const mostMoves = 6;

/**
 * `apt`: adds packages to a signed apt repository, in a folder or on a branch. A second run changes nothing.
 * @returns the exit code
 * @throws Problem that says what is wrong; then people read what they read before
 */
export async function runApt(request: AptRequest, host: Host, form: 'json' | 'lines'): Promise<number> {
  const { files, inputs } = request;
  const folder = folderOf(inputs, host.cwd);
  const key = await readKey(inputs, host);
  const place = inputs.branch === undefined ? undefined : placeOf(inputs.branch, request, host);
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
        isDry: inputs['dry-run'] === true,
      };
      const next =
        place === undefined
          ? await bring(resolve(host.cwd, folder), bench)
          : await push(
              await openBranch(place, join(runFolder, 'branch'), host.env, host.signal, ({ what, why }) =>
                host.info(`trying again: ${oneLine(what)} (${oneLine(why)})`),
              ),
              join(runFolder, 'branch', folder),
              bench,
              host,
            );
      await tell(
        {
          suite: wanted.suite,
          state: next.isSame ? 'unchanged' : bench.isDry ? 'dry' : 'published',
          place: place === undefined ? folder : `${folder} of the branch ${place.branch}`,
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

/** From the state that is there to the next one. */
async function bring(
  root: string,
  { wanted, packages, signer, compress, nowMs: now, isDry }: Bench,
): Promise<Next> {
  const former = await readFormer(root, wanted.suite, signer);
  const next = await nextState(wanted, former, packages, signer, compress, now);
  await provePool(root, next.added);
  if (!next.isSame && !isDry) await writeState(root, wanted.suite, next, former?.inline);
  return next;
}

async function push(branch: Branch, root: string, bench: Bench, { signal }: Host): Promise<Next> {
  for (let attempt = 1; attempt <= mostMoves; attempt += 1) {
    await branch.fetch();
    const next = await bring(root, bench);
    if (next.isSame || bench.isDry || (await branch.push(messageFor(bench.wanted, next)))) return next;
    await sleep(pauseMs(attempt, defaultRetryPolicy, Math.random()), undefined, { signal }).catch(
      () => undefined,
    );
    if (signal.aborted) throw interrupted();
  }
  throw surroundingsFailed(`The branch moved ${mostMoves} times while the repository was written`, {
    todo: 'Run again when less is pushed to it',
  });
}

function messageFor({ suite }: Wanted, { added }: Next): string {
  const [first] = added;
  if (first === undefined) return `apt: ${suite} is signed anew`;
  const more = added.length === 1 ? '' : ` and ${added.length - 1} more`;
  const lines = added.map(({ name, version, architecture }) => `${name} ${version} ${architecture}`);
  return `apt: ${first.name} ${first.version}${more} for ${suite}\n\n${lines.join('\n')}`;
}

/** @throws Problem (request) for a folder that is not in the branch */
function folderOf({ output = 'apt', branch }: AptInputs, cwd: string): string {
  if (branch === undefined) {
    if (resolve(cwd, output) !== resolve(cwd)) return output;
    throw badRequest('output is the working folder', { todo: 'Give the repository a folder of its own' });
  }
  const path = normalize(output);
  if (
    !isAbsolute(path) &&
    !path.split(/[\\/]/).some((part) => part === '..' || part.toLowerCase() === '.git')
  )
    return path;
  throw badRequest(`output is ${JSON.stringify(output)}, which is no folder in a branch`);
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

function placeOf(
  branch: string,
  { inputs, token }: AptRequest,
  host: Host,
): Parameters<typeof openBranch>[0] {
  const place = gitHubPlace(inputs.repository, token, host, 'contents: write');
  const server = host.env['GITHUB_SERVER_URL'] ?? '';
  const url = `${server === '' ? 'https://github.com' : server.replace(/\/+$/, '')}/${place.repository}.git`;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw badRequest(`GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is no address`);
  return { url, branch, token: place.token };
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
