import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { isAttestation } from '../oci/layout.ts';
import { isIndexType, isManifestType } from '../oci/media-types.ts';
import { platformOf, sortPlatforms } from '../oci/platform.ts';
import { configSchema, indexSchema, manifestSchema, type Descriptor } from '../oci/schemas.ts';
import { parseJson } from '../tools/json.ts';
import type { BaseSettings } from './pin.ts';

const texts = Type.Optional(Type.Union([Type.Array(Type.String()), Type.Null()]));
/** What we need of a config; an artifact (a chart, a signature) has one without `rootfs`. */
const baseSchema = Type.Object({
  rootfs: configSchema.properties.rootfs,
  config: Type.Optional(Type.Union([Type.Object({ Env: texts, OnBuild: texts }), Type.Null()])),
});
const word = Type.String({ pattern: '^[A-Za-z0-9_.-]+$' });
/** What an image, or an index of one, says that it is for; a config that is no image's says nothing of it. */
const platformSchema = Type.Object({
  os: word,
  architecture: word,
  variant: Type.Optional(Type.Union([word, Type.Literal('')])),
});
const jsonSchema = Type.Unknown();

/** What is known of a base. */
export interface ReadBase {
  /** Platform → what it brings, for each platform that it has of those asked for. */
  readonly settings: Readonly<Record<string, BaseSettings>>;
  /** Those that it says it is for, normalised and sorted; absent where it does not say so of all that it has. */
  readonly platforms?: readonly string[];
}

/** Gives the bytes of a manifest or a config by its digest. @throws Problem when it cannot be had */
export type ReadBlob = (kind: 'manifest' | 'config', digest: string) => Promise<Buffer>;

/**
 * What an image brings into a build that stands on it, for each platform that it has of those asked for. An image
 * without an index is taken for every platform, as BuildKit takes it, whatever its config says.
 * @param digest of its root
 * @param platforms normalised
 * @throws Problem (surroundings) when something cannot be read, or is no image
 */
export async function readBase(
  digest: string,
  platforms: readonly string[],
  read: ReadBlob,
): Promise<ReadBase> {
  const source = `The manifest ${digest}`;
  const root = parseJson(jsonSchema, (await read('manifest', digest)).toString('utf8'), source);
  const index = Value.Check(indexSchema, root) ? root.manifests : undefined;
  const chosen = new Map<string, Promise<ReadImage>>();
  const found = await Promise.all(
    platforms.map(async (platform) => {
      const manifest = index === undefined ? digest : chooseManifest(index, platform);
      if (manifest === undefined) return [];
      const known = chosen.get(manifest) ?? imageOf(manifest, read);
      chosen.set(manifest, known);
      return [[platform, (await known).settings] as const];
    }),
  );
  const own = index === undefined ? (await chosen.get(digest))?.platforms : platformsOf(index);
  return { settings: Object.fromEntries(found.flat()), ...(own === undefined ? {} : { platforms: own }) };
}

/** Those of an index; undefined where one of its images does not say what it is for, and may be for anything. */
function platformsOf(manifests: readonly Descriptor[]): readonly string[] | undefined {
  const images = manifests.filter(
    (each) => !isAttestation(each) && (isManifestType(each.mediaType) || isIndexType(each.mediaType)),
  );
  const platforms = images.flatMap(({ platform, mediaType }) =>
    isManifestType(mediaType) ? (platformIn(platform) ?? []) : [],
  );
  return images.length === 0 || platforms.length < images.length ? undefined : sortPlatforms(platforms);
}

/** Undefined where it is not said, or by nobody's rules. */
function platformIn(said: unknown): string | undefined {
  return Value.Check(platformSchema, said) ? platformOf(said.os, said.architecture, said.variant) : undefined;
}

/** The digest of what BuildKit takes for a platform: the best of those that run there. */
export function chooseManifest(manifests: readonly Descriptor[], platform: string): string | undefined {
  const images = manifests.flatMap((each) => {
    const { platform: of } = each;
    if (of === undefined || isAttestation(each) || !isManifestType(each.mediaType)) return [];
    return [{ digest: each.digest, platform: platformOf(of.os, of.architecture, of.variant) }];
  });
  for (const fitting of runsOn(platform)) {
    const found = images.find((each) => each.platform === fitting);
    if (found !== undefined) return found.digest;
  }
  return undefined;
}

/** The platforms whose images run on one, all normalised, best first (github.com/containerd/platforms, compare.go). */
export function runsOn(platform: string): readonly string[] {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  const level = Number(variant.slice(1));
  const arm = (from: number): string[] => [8, 7, 6, 5].filter((v) => v <= from).map((v) => `${os}/arm/v${v}`);
  if (architecture === 'amd64') {
    const lower = [4, 3, 2].filter((v) => v <= level).map((v) => `${os}/amd64/v${v}`);
    return [...new Set([platform, ...lower, `${os}/amd64`, `${os}/386`])];
  }
  if (architecture === 'arm64') return [...new Set([platform, `${os}/arm64`, ...arm(8)])];
  if (architecture === 'arm') return [...new Set([platform, ...arm(level)])];
  return [platform];
}

interface ReadImage {
  readonly settings: BaseSettings;
  /** What its config says that it is for, one or none. */
  readonly platforms?: readonly string[];
}

async function imageOf(digest: string, read: ReadBlob): Promise<ReadImage> {
  const manifest = parseJson(
    manifestSchema,
    (await read('manifest', digest)).toString('utf8'),
    `The manifest ${digest}`,
  );
  const { digest: name } = manifest.config;
  const config = parseJson(baseSchema, (await read('config', name)).toString('utf8'), `The config ${name}`);
  const { Env, OnBuild } = config.config ?? {};
  const platform = platformIn(config);
  return {
    settings: {
      env: Object.fromEntries((Env ?? []).map(variable)),
      onbuild: OnBuild ?? [],
      diffIds: config.rootfs.diff_ids,
    },
    ...(platform === undefined ? {} : { platforms: [platform] }),
  };
}

/** `PATH=/bin`; one without `=` is empty, as BuildKit has it. */
function variable(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
