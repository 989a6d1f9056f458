import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { expand } from './expand.ts';
import { isRemote } from './paths.ts';

const list = Type.Array(Type.Unknown());
const serviceSchema = Type.Object({ profiles: Type.Optional(list), extends: Type.Optional(Type.Unknown()) });
const composeSchema = Type.Object({
  services: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  include: Type.Optional(list),
});
type Compose = Static<typeof composeSchema>;

/** What Compose files say that bake does not look at. */
export interface ComposeProfiles {
  /** Target (as bake calls the service) → its profiles, sorted; only services that have some. */
  readonly byTarget: ReadonlyMap<string, readonly string[]>;
  /** The files that they include and extend, relative to the working folder. */
  readonly files: readonly string[];
}

/**
 * Reads the profiles of the services in Compose files, also of those that are included and that services extend. Bake
 * has read the same files before and has said what is wrong with them: here it is passed over.
 * @param paths relative to `cwd`
 * @param env what variables in profiles stand for
 */
export async function readProfiles(
  cwd: string,
  paths: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<ComposeProfiles> {
  const files = createFiles(cwd);
  const found = new Map<string, Set<string>>();
  const visit = async (path: string, trail: readonly string[]): Promise<void> => {
    if (trail.includes(path)) return;
    const file = await files.read(path);
    for (const name of Object.keys(file.services ?? {})) {
      const profiles = await profilesOf(files, path, name, []);
      const target = targetOf(name);
      const known = found.get(target) ?? new Set();
      for (const profile of profiles) known.add(expand(profile, (variable) => env[variable]) ?? profile);
      found.set(target, known);
    }
    for (const other of includes(file)) await visit(near(path, other), [...trail, path]);
  };
  for (const path of paths) await visit(path, []);
  const withProfile = [...found].filter(([, profiles]) => profiles.size > 0);
  return {
    byTarget: new Map(withProfile.map(([target, profiles]) => [target, [...profiles].sort()])),
    files: files.seen().filter((path) => !paths.includes(path)),
  };
}

/** As bake makes a target's name of a service's (github.com/docker/buildx, bake/compose.go, sanitizeTargetName). */
function targetOf(service: string): string {
  return service.replaceAll(/[^a-zA-Z0-9_-]+/g, '_');
}

/** Its own, and those of what it extends: lists add up (compose-spec, "extends"). */
async function profilesOf(
  files: Files,
  path: string,
  name: string,
  trail: readonly string[],
): Promise<readonly string[]> {
  const id = `${path}\n${name}`;
  const services = (await files.read(path)).services ?? {};
  const service: unknown = Object.hasOwn(services, name) ? services[name] : undefined;
  if (trail.includes(id) || !Value.Check(serviceSchema, service)) return [];
  const own = (service.profiles ?? []).map(String);
  const base = extended(service.extends);
  if (base === undefined) return own;
  const from = base.file === undefined ? path : near(path, base.file);
  return [...own, ...(await profilesOf(files, from, base.service, [...trail, id]))];
}

const extendsSchema = Type.Object({ service: Type.String(), file: Type.Optional(Type.String()) });

function extended(value: unknown): Static<typeof extendsSchema> | undefined {
  if (typeof value === 'string') return { service: value };
  return Value.Check(extendsSchema, value) ? value : undefined;
}

const includeSchema = Type.Object({ path: Type.Union([Type.String(), Type.Array(Type.String())]) });

function includes({ include = [] }: Compose): readonly string[] {
  return include
    .flatMap((entry) => (Value.Check(includeSchema, entry) ? entry.path : entry))
    .filter((path): path is string => typeof path === 'string' && !isRemote(path));
}

function near(path: string, other: string): string {
  return posix.isAbsolute(other) ? other : posix.join(posix.dirname(path), other);
}

/** Each file is read once. */
interface Files {
  read(path: string): Promise<Compose>;
  /** Paths of all that are there. */
  seen(): readonly string[];
}

function createFiles(cwd: string): Files {
  const known = new Map<string, Promise<Compose>>();
  const there: string[] = [];
  const load = async (path: string): Promise<Compose> => {
    const text = await readFile(posix.isAbsolute(path) ? path : join(cwd, path), 'utf8').catch(
      () => undefined,
    );
    if (text === undefined) return {};
    there.push(path);
    const { parse } = await import('yaml');
    try {
      const value: unknown = parse(text, { merge: true, logLevel: 'silent' });
      return Value.Check(composeSchema, value) ? value : {};
    } catch {
      return {};
    }
  };
  return {
    read: (path) => {
      const file = known.get(path) ?? load(path);
      known.set(path, file);
      return file;
    },
    seen: () => [...there],
  };
}
