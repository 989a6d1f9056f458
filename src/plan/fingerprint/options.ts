import { digestOf } from '../../oci/digest.ts';
import type { BakeTarget } from '../bake.ts';
import type { PlannedImage } from '../plan.ts';
import type { Reach } from '../reach/reach.ts';
import { canonicalJson } from './canonical.ts';
import type { FingerprintPart } from './fingerprint.ts';
import type { Share } from './share.ts';

/** Keys of a target that are looked at by name, and those that change nothing of what is built. */
const known = new Set([
  ...['args', 'labels', 'annotations', 'context', 'contexts', 'dockerfile', 'dockerfile-inline', 'target'],
  ...['platforms', 'secret', 'ssh', 'extra-hosts', 'attest', 'no-cache', 'no-cache-filter'],
  ...[
    'output',
    'tags',
    'cache-from',
    'cache-to',
    'pull',
    'call',
    'description',
    'name',
    'matrix',
    'inherits',
  ],
]);

/** What else a build is asked for: secrets and SSH by their ids alone, hosts, attestations, whatever Bake has besides. */
export function optionParts(image: PlannedImage, reach: Reach, attest: readonly string[]): Share {
  const { target } = image;
  const attestations = attest.length > 0 ? attest : (target.attest ?? []);
  const others = Object.entries(target).filter(([key, value]) => !known.has(key) && !isEmpty(value));
  return {
    parts: [
      ...secretParts(target),
      ...listPart('ssh', [...new Set((target.ssh ?? []).map(sshId))].sort()),
      ...listPart(
        'extra hosts',
        Object.entries(target['extra-hosts'] ?? {})
          .sort(byName)
          .map(hashed),
      ),
      ...listPart('attestations', attestations.map(canonicalJson).sort()),
      ...others.map(([key, value]) => ({ name: `setting ${key}`, value: digestOf(canonicalJson(value)) })),
    ],
    volatile: [...noCache(target, stageNames(image, reach)), ...scannedMore(image, attestations)],
  };
}

/** Nothing at all is no part, so that a setting that nobody has used yet changes no fingerprint. */
function listPart(name: string, values: readonly string[]): readonly FingerprintPart[] {
  return values.length === 0 ? [] : [{ name, value: values.join(', ') }];
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names of a network of one's own need not stand in a public image. */
function hashed(entry: readonly [string, string]): string {
  return digestOf(canonicalJson(entry));
}

/** A secret's value never counts, only the version that the policy may give it. */
function secretParts({ secret }: BakeTarget): readonly FingerprintPart[] {
  const versions = new Map(
    (secret ?? []).map((one) => [attribute(one, 'id') ?? '', attribute(one, 'version')]),
  );
  return [...versions].map(([id, version]) => ({ name: `secret ${id}`, value: version ?? '' }));
}

/** `default`, `ID=PATH`, or Bake's record: the paths are this machine's own. */
function sshId(entry: unknown): string {
  if (typeof entry === 'string') return entry.split('=')[0] ?? '';
  return attribute(entry, 'id') ?? 'default';
}

/** Of `id=ID,src=PATH` or of a record. */
function attribute(entry: unknown, name: string): string | undefined {
  if (typeof entry === 'string') {
    const start = `${name}=`;
    return entry
      .split(',')
      .find((part) => part.startsWith(start))
      ?.slice(start.length);
  }
  if (typeof entry !== 'object' || entry === null) return undefined;
  const value: unknown = Object.entries(entry).find(([key]) => key === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Of a stage that is not needed nothing is built anew. */
function noCache(
  { 'no-cache': all, 'no-cache-filter': filters = [] }: BakeTarget,
  stages: readonly string[] | 'all',
): readonly string[] {
  if (all === true) return ['no-cache is asked for'];
  const needed = filters.filter((name) => stages === 'all' || stages.includes(name.toLowerCase()));
  return needed.length === 0 ? [] : [`no-cache is asked for the stage ${needed.join(', ')}`];
}

function stageNames({ dockerfile }: PlannedImage, { stages }: Reach): readonly string[] | 'all' {
  return stages === 'all'
    ? stages
    : [...stages].flatMap((index) => dockerfile.facts?.stages[index]?.name ?? []);
}

/** These make the SBOM tell of stages and files that are not in the image. */
function scannedMore(
  { dockerfile, target }: PlannedImage,
  attestations: readonly unknown[],
): readonly string[] {
  const name = 'BUILDKIT_SBOM_SCAN_';
  const isAsked =
    dockerfile.text.includes(name) || Object.keys(target.args ?? {}).some((arg) => arg.startsWith(name));
  return isAsked && attestations.some((one) => canonicalJson(one).includes('sbom'))
    ? [`${name}* makes the SBOM tell of more than the image`]
    : [];
}
