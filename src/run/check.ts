import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BuiltLayout } from '../build/built.ts';
import { createKnownLayers } from '../check/known-layers.ts';
import { checkLayout, type GateTools } from '../check/gates.ts';
import { createScanner, type Scanner } from '../check/vulnerabilities/trivy.ts';
import type { Host } from '../host/host.ts';
import { readLayout } from '../oci/layout.ts';
import type { Plan } from '../plan/plan.ts';
import type { Request } from '../request/request.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** The checks of a run: they start as layouts come, while others are still being built. */
export interface Checks {
  /** Starts the checks of one layout. */
  start(layout: BuiltLayout): void;
  /** The layouts of these images are void: waits for what reads them, and takes their answers out of the record. */
  forget(images: readonly string[]): Promise<void>;
  /** Waits for all of them; the answers are in the record. */
  finish(): Promise<void>;
  /** Stops those that nobody waits for any more; nothing of them is left when it returns. */
  end(): Promise<void>;
}

/** Gets the scanner ready at once, so that its database comes while images are built. */
export function startChecks(
  plan: Plan,
  request: Request,
  workshop: Workshop,
  host: Host,
  record: RunRecord,
): Checks {
  const ending = new AbortController();
  const scanner = lazyScanner(request, workshop, host, AbortSignal.any([host.signal, ending.signal]));
  const tools: GateTools = {
    scanner,
    knownLayers: createKnownLayers(join(workshop.cacheDir, 'layers')),
    ...(request.policy.path === undefined ? {} : { policyFile: request.policy.path }),
  };
  let running: readonly { readonly image: string; readonly done: Promise<void> }[] = [];
  const check = async (built: BuiltLayout): Promise<void> => {
    const image = plan.images.find(({ name }) => name === built.image);
    if (image === undefined) throw new Error(`a layout of an image that was not planned: ${built.image}`);
    const { manifest } = await readLayout(built.dir);
    const { gates, size } = await checkLayout(built, image.policy, tools);
    record.layouts.push({ ...built, digest: manifest.digest, ...(size === undefined ? {} : { size }) });
    record.gates.push(...gates);
  };
  const prepared = scanner.prepare().catch(() => undefined);
  return {
    start: (layout) => {
      const one = check(layout);
      // A failed build ends the run before anybody waits for the checks.
      one.catch(() => undefined);
      running = [...running, { image: layout.image, done: one }];
    },
    forget: async (images) => {
      const isOther = ({ image }: { readonly image: string }): boolean => !images.includes(image);
      const theirs = running.filter((one) => !isOther(one));
      // What the others say is still waited for.
      running = running.filter(isOther);
      await Promise.allSettled(theirs.map(({ done }) => done));
      record.layouts.splice(0, Infinity, ...record.layouts.filter(isOther));
      record.gates = record.gates.filter(isOther);
    },
    finish: async () => {
      await Promise.all(running.map(({ done }) => done));
    },
    end: async () => {
      ending.abort();
      await Promise.allSettled([prepared, ...running.map(({ done }) => done)]);
    },
  };
}

/** A database is looked for where it came from: one of a test or a mirror must never answer for the public one. */
function databaseKey(inputs: Request['inputs']): string {
  const repositories = [inputs['db-repository'] ?? [], inputs['java-db-repository'] ?? []];
  if (repositories.flat().length === 0) return 'public';
  return createHash('sha256').update(JSON.stringify(repositories)).digest('hex').slice(0, 16);
}

/** A scanner whose program is found when it is first needed; a program that cannot be had breaks the gate, not the run. */
function lazyScanner({ cwd, inputs }: Request, workshop: Workshop, host: Host, signal: AbortSignal): Scanner {
  let made: Promise<Scanner> | undefined;
  const make = async (): Promise<Scanner> => {
    const { program, version, from } = await workshop.tool('trivy', signal);
    host.debug(`trivy ${version}: ${program} (${from})`);
    return createScanner({
      program,
      env: host.env,
      cacheDir: join(workshop.cacheDir, 'trivy', databaseKey(inputs)),
      cwd,
      signal,
      dbRepositories: inputs['db-repository'] ?? [],
      javaDbRepositories: inputs['java-db-repository'] ?? [],
    });
  };
  const scanner = (): Promise<Scanner> => (made ??= make());
  return {
    prepare: async () => (await scanner()).prepare(),
    scan: async (subject) => (await scanner()).scan(subject),
  };
}
