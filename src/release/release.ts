import type { FoundAsset, FoundRelease, MakeLatest, Releases } from '../host/releases.ts';
import { badRequest, surroundingsFailed, type Problem } from '../problem.ts';
import type { Ask } from './ask.ts';
import type { Asset } from './asset.ts';
import { compareAssets, undecided, type Compared } from './compare.ts';
import { isTaken, statusOf } from './failure.ts';
import { removeLeft, uploadAsset } from './upload.ts';
import { standingOf, type Standing } from './version.ts';

/** A release as it is to be. */
export interface Wanted {
  readonly tag: string;
  /** The commit that the tag has to stand for: full hash. */
  readonly commit?: string;
  readonly assets: readonly Asset[];
  /** Markdown. GitHub writes them when they are left out. */
  readonly notes?: string;
  /** It is filled, and not published. */
  readonly isDraft: boolean;
}

/** What became of it. */
export interface Released {
  readonly tag: string;
  /** `unchanged`: it was published before, with these very files. */
  readonly state: 'published' | 'unchanged' | 'draft';
  readonly url: string;
  readonly isPrerelease: boolean;
  /** Whether GitHub shows it as the latest; only where this run has published it. */
  readonly latest?: MakeLatest;
  readonly assets: readonly Asset[];
  /** Names of those that this run has uploaded. */
  readonly uploaded: readonly string[];
  /** What else is worth knowing, a sentence each. */
  readonly notes: readonly string[];
}

/** Above it GitHub refuses the text of a release. In characters. */
export const longestNotes = 125_000;

/**
 * Brings a release to what it is to be: a draft is made or found, what it lacks is uploaded, everything is compared, and
 * it is published last. Nothing that is there is ever replaced, and one that is published is only looked at: a second
 * run changes nothing.
 * @throws Problem that says what differs or what GitHub refuses; then nothing was published
 */
export async function release(
  wanted: Wanted,
  releases: Releases,
  ask: Ask,
  tell: (line: string) => void,
): Promise<Released> {
  await proveTag(wanted, releases, ask);
  const { tag, assets } = wanted;
  const all = await list(releases, ask);
  const own = all.filter((one) => one.tag === tag);
  const published = own.find(({ isDraft }) => !isDraft);
  if (published !== undefined) return proveSame(published, wanted, releases, ask);

  const standing = standingOf(tag, all);
  const draft = await draftOf(own, wanted, standing, releases, ask);
  const { uploaded, foreign } = await fill(draft, assets, releases, ask, tell);
  const found = { tag, isPrerelease: standing.isPrerelease, assets, uploaded, notes: notesOn(foreign) };
  if (wanted.isDraft) return { ...found, state: 'draft', url: draft.url };
  const { url, latest } = await publish(draft, releases, ask);
  return { ...found, state: 'published', url, latest };
}

async function proveTag({ tag, commit }: Wanted, releases: Releases, ask: Ask): Promise<void> {
  const there = await ask({ what: `look at the tag ${tag}`, isWriting: false }, () => releases.commitOf(tag));
  if (there === undefined)
    throw badRequest(`GitHub shows no tag ${tag}`, {
      todo: `Push it first: git push origin ${tag}; or look at the name of the repository, and whether the token may read it`,
    });
  if (commit !== undefined && commit !== there)
    throw badRequest(
      `The tag ${tag} stands for ${there.slice(0, 12)} by now, and this run for ${commit.slice(0, 12)}`,
      {
        todo: 'Somebody has moved it: let the run of the commit that it stands for release it',
      },
    );
}

async function list(releases: Releases, ask: Ask): Promise<readonly FoundRelease[]> {
  return ask({ what: 'list the releases', isWriting: false }, () => releases.all());
}

/** The draft of the tag: the one that is there, or a new one. */
async function draftOf(
  own: readonly FoundRelease[],
  { tag, notes }: Wanted,
  { isPrerelease, since }: Standing,
  releases: Releases,
  ask: Ask,
): Promise<FoundRelease> {
  const [first, ...others] = own;
  if (first !== undefined && others.length > 0)
    throw badRequest(`There are ${own.length} drafts for ${tag}: ${own.map(({ url }) => url).join(', ')}`, {
      todo: 'Delete all but the one that is meant, and run again',
    });
  if (first !== undefined) return first;
  const body =
    notes ??
    (await ask({ what: `have notes written for ${tag}`, isWriting: true }, async () => {
      try {
        return await releases.notes(tag, since);
      } catch (error) {
        // The tag of an older release may be gone.
        if (since === undefined || statusOf(error) !== 422) throw error;
        return releases.notes(tag);
      }
    }));
  return ask({ what: `make a draft for ${tag}`, isWriting: true }, async (triesBefore) => {
    const made = triesBefore === 0 ? [] : await releases.all();
    return (
      made.find((one) => one.tag === tag && one.isDraft) ??
      releases.create({ tag, body: body.slice(0, longestNotes), isPrerelease })
    );
  });
}

/** Uploads what a draft lacks. @throws Problem where something in it differs, before anything is uploaded */
async function fill(
  draft: FoundRelease,
  wanted: readonly Asset[],
  releases: Releases,
  ask: Ask,
  tell: (line: string) => void,
): Promise<{ readonly uploaded: readonly string[]; readonly foreign: readonly string[] }> {
  const before = compareAssets(wanted, await assetsOf(draft, wanted, releases, ask));
  refuseDifferent(before, draft);
  for (const { id, name } of before.broken)
    await ask({ what: `remove what is left of ${name}`, isWriting: true }, (triesBefore) =>
      removeLeft(id, releases, triesBefore),
    );
  for (const asset of before.missing) {
    tell(`uploading ${asset.name} (${asset.size} bytes)`);
    await uploadAsset(draft, asset, releases, ask);
  }
  const after =
    before.missing.length === 0
      ? before
      : compareAssets(wanted, await assetsOf(draft, wanted, releases, ask));
  refuseDifferent(after, draft);
  const [lost] = after.missing;
  if (lost !== undefined)
    throw surroundingsFailed(`${lost.name} was uploaded, and GitHub does not list it in ${draft.tag}`, {
      todo: 'Run again: what is there already stays',
    });
  return { uploaded: before.missing.map(({ name }) => name), foreign: after.foreign };
}

/** The files of a release, each with its digest where that decides something. */
async function assetsOf(
  { id, tag }: FoundRelease,
  wanted: readonly Asset[],
  releases: Releases,
  ask: Ask,
): Promise<readonly FoundAsset[]> {
  const found = await ask({ what: `list the files of ${tag}`, isWriting: false }, () => releases.assets(id));
  const digests = new Map<number, string>();
  for (const asset of undecided(wanted, found))
    digests.set(
      asset.id,
      await ask({ what: `read ${asset.name} of ${tag}`, isWriting: false }, () => releases.digestOf(asset)),
    );
  return found.map((one) => {
    const digest = one.digest ?? digests.get(one.id);
    return digest === undefined ? one : { ...one, digest };
  });
}

function refuseDifferent({ different }: Compared, { tag, url, isDraft }: FoundRelease): void {
  const [first] = different;
  if (first === undefined) return;
  const { asset, found } = first;
  const more = different.length === 1 ? '' : `, and so do ${different.length - 1} more`;
  throw badRequest(
    `${asset.name} differs from the one in the ${isDraft ? 'draft' : 'release'} ${tag}${more}: ${brief(asset)} here, ${brief(found)} there`,
    {
      todo: isDraft
        ? `Nothing is replaced: delete the draft (${url}) and run again, or give the files that are in it`
        : `What is published stays (${url}): release the new files under a new tag`,
    },
  );
}

function brief({ digest, size }: { readonly digest?: string; readonly size: number }): string {
  return `${digest?.slice(0, 'sha256:'.length + 12) ?? 'an unknown digest'} (${size} bytes)`;
}

/** What is published is compared, and nothing else. */
async function proveSame(
  published: FoundRelease,
  { tag, assets, isDraft }: Wanted,
  releases: Releases,
  ask: Ask,
): Promise<Released> {
  const compared = compareAssets(assets, await assetsOf(published, assets, releases, ask));
  refuseDifferent(compared, published);
  const missing = compared.missing.map(({ name }) => name);
  if (missing.length > 0)
    throw badRequest(`${tag} is published already, without ${missing.join(', ')}`, {
      todo: `What is published stays. Was it made by hand? Then make it a draft again (gh release edit ${tag} --draft), and run again: it is filled, and published last`,
    });
  return {
    tag,
    state: 'unchanged',
    url: published.url,
    isPrerelease: published.isPrerelease,
    assets,
    uploaded: [],
    notes: [...(isDraft ? [`${tag} is published already`] : []), ...notesOn(compared.foreign)],
  };
}

/** The others are looked at once more: one may have come out meanwhile. */
async function publish(
  draft: FoundRelease,
  releases: Releases,
  ask: Ask,
): Promise<{ readonly url: string; readonly latest: MakeLatest }> {
  const { id, tag, url } = draft;
  const all = await list(releases, ask);
  if (all.some((one) => one.tag === tag && !one.isDraft)) throw taken(tag, url);
  const { isPrerelease, latest } = standingOf(tag, all);
  const published = await ask({ what: `publish ${tag}`, isWriting: true }, async () => {
    try {
      return await releases.publish(id, { isPrerelease, latest });
    } catch (error) {
      throw isTaken(error) ? taken(tag, url) : error;
    }
  });
  return { url: published.url, latest };
}

function taken(tag: string, draft: string): Problem {
  return surroundingsFailed(`Another run has published ${tag} meanwhile`, {
    todo: `Delete the draft of this run (${draft}) and run again: it compares the files`,
  });
}

function notesOn(foreign: readonly string[]): readonly string[] {
  return foreign.length === 0
    ? []
    : [`the release has more files, which were not given here: ${foreign.join(', ')}`];
}
