import { isIndexType } from '../oci/media-types.ts';
import { platformOf, sortPlatforms } from '../oci/platform.ts';
import type { StoredManifest } from '../oci/registry/client.ts';
import { indexSchema } from '../oci/schemas.ts';
import { soundJson } from '../tools/json.ts';

/** One tag, what it named and what it names now. */
export interface MovedTag {
  /** In full: `ghcr.io/acme/app:1.2.0`. */
  readonly ref: string;
  readonly before: StoredManifest;
  readonly after: StoredManifest;
  /** What the image was built for: a lone manifest does not say it. */
  readonly platforms: readonly string[];
}

/**
 * What has to be known of tags that had a platform and have it no more: who pulls them there gets an error, or an image
 * for another platform. Of a tag that named a lone manifest nobody knows what it was for.
 * @returns a sentence for each group of tags that have lost the same
 */
export function lostPlatformNotes(tags: readonly MovedTag[]): readonly string[] {
  const groups = new Map<string, { readonly refs: string[]; readonly had: string; readonly lost: string }>();
  for (const { ref, before, after, platforms } of tags) {
    const had = platformsIn(before) ?? [];
    const has = platformsIn(after) ?? sortPlatforms(platforms);
    const lost = had.filter((platform) => !has.includes(platform));
    if (lost.length === 0 || has.length === 0) continue;
    const group = { refs: [ref], had: had.join(','), lost: lost.join(' and ') };
    const key = JSON.stringify([group.had, group.lost]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, group);
    else known.refs.push(ref);
  }
  return [...groups.values()].map(
    ({ refs, had, lost }) =>
      `${shown(refs)} had ${lost} before, and ${refs.length === 1 ? 'has' : 'have'} it no more; ` +
      `where that was not meant, build for ${had} again`,
  );
}

/** So many are named; a longer list says nothing more. */
const most = 5;

function shown(refs: readonly string[]): string {
  const more = refs.length - most;
  return [...refs.slice(0, most), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** Undefined where it is no index. What stands for no platform (attestations), and what no platform is called, is left out. */
function platformsIn({ mediaType, bytes }: StoredManifest): readonly string[] | undefined {
  if (!isIndexType(mediaType)) return undefined;
  const index = soundJson(indexSchema, bytes.toString('utf8'));
  const all = (index?.manifests ?? []).flatMap(({ platform }) =>
    platform === undefined ? [] : [platformOf(platform.os, platform.architecture, platform.variant)],
  );
  return [
    ...new Set(all.filter((platform) => plain.test(platform) && !platform.startsWith('unknown/'))),
  ].sort();
}

/** Whoever has written the index may have called its platforms anything. */
const plain = /^[a-z0-9_.-]{1,40}(?:\/[a-z0-9_.-]{1,40}){1,2}$/;
