import type { ContentsPolicy, Denial, PathDemand } from '../../request/policy.ts';
import type { ContentsDemands } from '../../request/gate-demands.ts';
import { badRequest } from '../../problem.ts';

const nothing: Denial = { deny: false, allowed: [] };

/** No demands at all. */
export const noDemands: ContentsPolicy = {
  root: false,
  compilers: false,
  devPackages: false,
  sources: false,
  debugSymbols: false,
  packageCaches: false,
  vcs: false,
  shell: false,
  packageManagers: false,
  missingLibraries: false,
  setuid: nothing,
  worldWritable: nothing,
  healthcheck: false,
  entrypoint: false,
  labels: [],
  paths: [],
};

/** design, "How one uses it": a profile is a named set of demands. */
const production: ContentsPolicy = {
  ...noDemands,
  root: true,
  compilers: true,
  devPackages: true,
  sources: true,
  packageCaches: true,
  vcs: true,
};

const profiles = {
  production,
  minimal: { ...production, shell: true, packageManagers: true },
  development: noDemands,
} as const satisfies Record<string, ContentsPolicy>;
export type ProfileName = keyof typeof profiles;

/**
 * A profile's demands with the single ones laid over them.
 * @param image for messages
 * @throws Problem (request) for a path's demand that is none
 */
export function contentsPolicy(
  profile: ProfileName | undefined,
  demands: ContentsDemands | undefined,
  image: string,
): ContentsPolicy {
  const base = profile === undefined ? noDemands : profiles[profile];
  const denied = (value: 'deny' | 'allow' | undefined, usual: boolean): boolean =>
    value === undefined ? usual : value === 'deny';
  const required = (value: 'required' | 'any' | undefined, usual: boolean): boolean =>
    value === undefined ? usual : value === 'required';
  const ports = demands?.expose?.map(portOf);
  return {
    ...(profile === undefined ? {} : { profile }),
    root: denied(demands?.root, base.root),
    compilers: denied(demands?.compilers, base.compilers),
    devPackages: denied(demands?.['dev-packages'], base.devPackages),
    sources: denied(demands?.sources, base.sources),
    debugSymbols: denied(demands?.['debug-symbols'], base.debugSymbols),
    packageCaches: denied(demands?.['package-caches'], base.packageCaches),
    vcs: denied(demands?.vcs, base.vcs),
    shell: denied(demands?.shell, base.shell),
    packageManagers: denied(demands?.['package-managers'], base.packageManagers),
    missingLibraries: denied(demands?.['missing-libraries'], base.missingLibraries),
    setuid: denialOf(demands?.setuid, base.setuid),
    worldWritable: denialOf(demands?.['world-writable'], base.worldWritable),
    healthcheck: required(demands?.healthcheck, base.healthcheck),
    entrypoint: required(demands?.entrypoint, base.entrypoint),
    ...(ports === undefined ? {} : { expose: ports }),
    labels: demands?.labels ?? base.labels,
    paths: Object.entries(demands?.paths ?? {}).map(([path, text]) => pathDemand(path, text, image)),
  };
}

function denialOf(value: 'deny' | 'allow' | readonly string[] | undefined, usual: Denial): Denial {
  if (value === undefined) return usual;
  if (value === 'deny' || value === 'allow') return { deny: value === 'deny', allowed: [] };
  return { deny: true, allowed: value };
}

/** As an image's configuration spells it (image-spec/config.md, ExposedPorts). */
function portOf(port: number | string): string {
  const text = String(port);
  return text.includes('/') ? text : `${text}/tcp`;
}

/** "0700 app", "app:staff", "0644". */
function pathDemand(path: string, text: string, image: string): PathDemand {
  const match = /^(?:(0?[0-7]{3,4})(?:\s+|$))?(?:([\w.-]+)(?::([\w.-]+))?)?$/.exec(text.trim());
  const [, mode, user, group] = match ?? [];
  // A number that begins with 0 and is no mode was meant as one: `0999`.
  if ((mode === undefined && user === undefined) || /^0\d/.test(user ?? ''))
    throw badRequest(`contents.paths of ${image} has ${JSON.stringify(text)} for ${path}`, {
      todo: 'Write mode and owner: "0700 app", "app:app", "0644"',
    });
  return {
    path,
    ...(mode === undefined ? {} : { mode: Number.parseInt(mode, 8) }),
    ...(user === undefined ? {} : { user }),
    ...(group === undefined ? {} : { group }),
  };
}
