import { rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Builder } from '../build/builders.ts';
import { buildxEnv, findBuildx } from '../build/buildx.ts';
import type { Host } from '../host/host.ts';
import type { Buildx } from '../plan/bake-print.ts';
import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { Retry } from '../report/retries.ts';
import type { AcquiredTool, AcquireOptions } from '../tools/acquire.ts';
import { cacheFolder } from '../tools/cache-dir.ts';
import type { GivenLogin } from '../oci/credentials.ts';
import type { KeptBlobs } from '../oci/kept-blobs.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { openCarried, type Carried } from './carried.ts';
import { loginsOf, secretsOf, tokenLogin } from './login.ts';
import { openRegistry } from './registry.ts';
import { makeRunFolder } from './run-folder.ts';
import type { Secrets } from './secrets.ts';

/** A run's own folder, its programs and its secrets; gone when the run is over. */
export interface Workshop {
  /** Absolute; only this user may look into it. */
  readonly folder: string;
  readonly cacheDir: string;
  /** Secret id → the file it was put in. */
  readonly secretFiles: Readonly<Record<string, string>>;
  /** Found when it is asked for, once. */
  readonly buildx: () => Promise<Buildx>;
  /** The builders that buildx knows; asked when it is first wanted, once. */
  readonly builders: () => Promise<readonly Builder[]>;
  /** The environment in which a tool finds the logins that were given; the user's own where there are none. */
  readonly loginEnv: () => Promise<Host['env']>;
  /** Found or fetched when it is first asked for, once. */
  readonly tool: (name: 'hadolint' | 'trivy', signal?: AbortSignal) => Promise<AcquiredTool>;
  /** The version of a tool that would be used; nothing is fetched. */
  readonly identify: (name: 'hadolint' | 'trivy') => Promise<string>;
  /** How what is fetched comes from one runner to the next; absent where it does not. */
  readonly carried?: Carried;
  /** Layers of this checkout's earlier runs. */
  readonly kept: () => Promise<KeptBlobs>;
  /** Made when it is first asked for, once. */
  readonly registry: () => Promise<RegistryClient>;
  close(): Promise<void>;
}

/** Opens the workshop. Every secret is masked before anything else happens. */
export async function openWorkshop(
  request: Request,
  host: Host,
  known: Secrets,
  onRetry: (retry: Retry) => void = () => undefined,
  note: (sentence: string) => void = () => undefined,
): Promise<Workshop> {
  const { inputs } = request;
  for (const secret of [inputs.password, inputs['github-token']]) if (secret !== undefined) known.add(secret);
  const logins = await loginsOf(inputs, host.env);
  for (const secret of secretsOf(logins, inputs, host.env)) known.add(secret);
  const secrets = (inputs.secrets ?? []).map(readSecret);
  for (const { value } of secrets) known.add(value);

  const cacheDir = cacheFolder(host.env);
  const folder = await makeRunFolder(join(cacheDir, 'runs'));
  // However this process ends (but for SIGKILL): what is secret in the folder does not stay.
  const removeWithUs = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeWithUs);
  host.saveState('folder', folder);
  host.saveState('cache', cacheDir);
  const secretFiles = await Promise.all(
    secrets.map(async ({ id, value }, index) => {
      const file = join(folder, `secret-${index}`);
      await writeFile(file, value, { mode: 0o600 });
      return [id, file] as const;
    }),
  );
  const tools = new Map<string, Promise<AcquiredTool>>();
  let registry: Promise<RegistryClient> | undefined;
  const ending = new AbortController();
  const signal = AbortSignal.any([host.signal, ending.signal]);
  const begun: Promise<unknown>[] = [];
  const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
    let made: Promise<T> | undefined;
    return () => {
      if (made === undefined) begun.push((made = make()));
      return made;
    };
  };
  const carried = openCarried(request, host, signal, note);
  const buildx = once(async () => {
    const given = inputs.buildx === undefined ? undefined : resolve(host.cwd, inputs.buildx);
    const program = await findBuildx(given, host.env);
    const token = await tokenLogin(inputs, host.env);
    const all = token === undefined ? logins : [token, ...logins];
    return {
      program,
      env: buildxEnv(await withLogins(all, host.env, join(folder, 'docker'))),
      signal,
    };
  });
  return {
    folder,
    cacheDir,
    secretFiles: Object.fromEntries(secretFiles),
    buildx,
    loginEnv: once(() => withLogins(logins, host.env, join(folder, 'login'))),
    builders: once(async () => (await import('../build/builders.ts')).listBuilders(await buildx())),
    tool: (name, asked = signal) => {
      const known = tools.get(name);
      if (known !== undefined) return known;
      const { cwd, env } = host;
      const found = import('../tools/acquire.ts').then(({ acquire }) =>
        acquire(name, {
          ...toolOptions(name, inputs, { cwd, env, signal: asked }, cacheDir),
          ...(carried === undefined ? {} : { carrier: carried.tools }),
        }),
      );
      tools.set(name, found);
      return found;
    },
    identify: async (name) =>
      (await import('../tools/identify.ts')).identify(name, toolOptions(name, inputs, host, cacheDir)),
    ...(carried === undefined ? {} : { carried }),
    kept: once(async () =>
      (await import('../oci/kept-blobs.ts')).createKeptBlobs(join(cacheDir, 'blobs'), host.cwd),
    ),
    registry: () => (registry ??= openRegistry(request, host, onRetry)),
    close: async () => {
      // What was asked for ahead and is not needed any more must not write into the folder when it is gone.
      ending.abort();
      await Promise.allSettled(begun);
      await (await registry)?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      process.removeListener('exit', removeWithUs);
    },
  };
}

function toolOptions(
  name: 'hadolint' | 'trivy',
  inputs: Request['inputs'],
  { cwd, env, signal }: Pick<Host, 'cwd' | 'env' | 'signal'>,
  cacheDir: string,
): AcquireOptions {
  const path = inputs[name] === undefined ? undefined : resolve(cwd, inputs[name]);
  const mirror = inputs['tool-mirror'];
  return {
    env,
    cacheDir: join(cacheDir, 'tools'),
    signal,
    ...(path === undefined ? {} : { path }),
    ...(mirror === undefined ? {} : { mirror }),
  };
}

function readSecret(entry: string): { id: string; value: string } {
  const [id = '', ...rest] = entry.split('=');
  // The entry itself is not shown: it may be the secret.
  if (id === '' || rest.length === 0)
    throw badRequest('secrets has an entry without =', { todo: 'Write it as ID=VALUE' });
  return { id, value: rest.join('=') };
}

/**
 * A login that was given to us is the engine's too: base images may be private, and what is reused is pulled from where
 * it was published. It goes by a file of this run, not by argument; the user's own logins stay as they are.
 * @param dir for that file
 */
async function withLogins(
  logins: readonly GivenLogin[],
  env: Host['env'],
  dir: string,
): Promise<Host['env']> {
  if (logins.length === 0) return env;
  const { extendDockerConfig } = await import('../build/login.ts');
  return extendDockerConfig(env, dir, logins);
}
