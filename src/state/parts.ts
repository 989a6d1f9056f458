import type { ItemKind, StateItem } from './item.ts';
import type { Use } from './measure.ts';

/** A part of the cache folder whose entries can go one by one. */
export interface Part {
  readonly kind: ItemKind;
  /** Below the cache folder, with `*` for names that are ours. */
  readonly folder: readonly (string | RegExp)[];
  /** Its entries: what is called otherwise is not ours. */
  readonly entries: RegExp;
  /** How people call one, from the names on the way to it that have patterns, and its own. */
  readonly name: (names: readonly string[]) => string;
  readonly use: Use;
  /** Whether entries go when they are above the limits; all go at the level `all`. */
  readonly hasLimits: StateItem['hasLimits'];
}

const any = /./;
const hex = /^[0-9a-f]{64}$/;
const release = /^\d+\.\d+\.\d+(-[\w.]+)?-[0-9a-f]{16}$/;
const toolNames = /^(hadolint|trivy)$/;
const databases = /^(public|[0-9a-f]{16})$/;
const always = (name: string) => (): string => name;

/**
 * What is ours in the cache folder, but for the engine's state and the folders of runs, which have rules of their own.
 * Whoever keeps something new there adds it here: what is not here never goes.
 */
export const parts: readonly Part[] = [
  {
    kind: 'tools',
    folder: ['tools', toolNames],
    entries: release,
    name: ([tool = '', version = '']) => `${tool} ${version.replace(/-[0-9a-f]{16}$/, '')}`,
    use: 'any',
    hasLimits: false,
  },
  {
    kind: 'tools',
    folder: ['tools'],
    entries: /^versions$/,
    name: always('versions'),
    use: 'any',
    hasLimits: false,
  },
  {
    kind: 'databases',
    folder: ['trivy', databases],
    entries: /^(db|java-db)$/,
    name: ([from = '', which = '']) => `${which === 'db' ? 'vulnerabilities' : 'Java'} (${from})`,
    use: 'any',
    hasLimits: false,
  },
  {
    kind: 'scans',
    folder: ['trivy', databases],
    entries: /^(scan-\d+|fanal)$/,
    name: ([from = '']) => `scans (${from})`,
    use: 'written',
    hasLimits: true,
  },
  {
    kind: 'layers',
    folder: ['layers'],
    entries: any,
    name: always('facts about layers'),
    use: 'written',
    hasLimits: true,
  },
  {
    kind: 'blobs',
    folder: ['blobs', 'blobs', 'sha256'],
    entries: hex,
    name: always('layers of earlier runs'),
    use: 'written',
    hasLimits: true,
  },
  {
    kind: 'blobs',
    folder: ['blobs', 'of'],
    entries: any,
    name: always('layers of earlier runs'),
    use: 'written',
    hasLimits: true,
  },
  {
    kind: 'records',
    folder: ['records'],
    entries: /\.json$/,
    name: always('answers of gates'),
    use: 'any',
    hasLimits: true,
  },
  {
    kind: 'records',
    folder: ['baselines'],
    entries: /\.json$/,
    name: always('what branches have published'),
    use: 'any',
    hasLimits: true,
  },
  {
    kind: 'sboms',
    folder: ['sboms'],
    entries: /\.json$/,
    name: always('SBOMs'),
    use: 'any',
    hasLimits: true,
  },
  {
    kind: 'history',
    folder: ['history'],
    entries: /\.json$/,
    name: always('history of builds'),
    use: 'any',
    hasLimits: false,
  },
  {
    kind: 'manifests',
    folder: ['registry', 'blobs', 'sha256'],
    entries: hex,
    name: always('manifests of base images'),
    use: 'any',
    hasLimits: true,
  },
  {
    kind: 'reports',
    folder: ['reports'],
    entries: /-[0-9a-f]{8}$/,
    name: always('reports'),
    use: 'written',
    hasLimits: true,
  },
  {
    kind: 'drawings',
    folder: ['graphs'],
    entries: /\.json$/,
    name: always('drawings'),
    use: 'any',
    hasLimits: true,
  },
  {
    kind: 'compiled',
    folder: ['compiled'],
    entries: any,
    name: always('our own compiled modules'),
    use: 'any',
    hasLimits: true,
  },
];
