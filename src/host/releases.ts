import { Type, type Static } from '@sinclair/typebox';
import { digestOfStream } from '../oci/digest.ts';
import { checkJson } from '../tools/json.ts';
import { BadAnswer, isStatus, openClient, type GitHubPlace } from './github-client.ts';

/** A release as GitHub shows it. */
export interface FoundRelease {
  readonly id: number;
  readonly tag: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  /** The page that people look at. */
  readonly url: string;
  /** An address with `{?name,label}` at its end. */
  readonly uploadUrl: string;
}

/** A file of a release as GitHub shows it. */
export interface FoundAsset {
  readonly id: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** `sha256:…`; absent where the server tells none (older GHES, files of before June 2025). */
  readonly digest?: string;
  /** False for what an upload that broke off has left. */
  readonly isWhole: boolean;
}

/** A file to be uploaded. */
export interface NewAsset {
  readonly name: string;
  /** What people see in place of the name. */
  readonly label?: string;
  readonly data: Buffer;
}

/** Whether a release is the one that GitHub shows as the latest; `legacy`: GitHub decides by date and version. */
export type MakeLatest = 'true' | 'false' | 'legacy';

/**
 * The releases of one repository. Every answer but a good one is thrown as GitHub's client does (`status`).
 * Source: docs.github.com/rest/releases.
 */
export interface Releases {
  /** The full hash of the commit that a tag stands for; undefined where there is no such tag. */
  commitOf(tag: string): Promise<string | undefined>;
  /** All of them, from the newest on; drafts only for a token that may write. */
  all(): Promise<readonly FoundRelease[]>;
  assets(id: number): Promise<readonly FoundAsset[]>;
  /** What GitHub would write about the pull requests since another tag. */
  notes(tag: string, since?: string): Promise<string>;
  /** Makes a draft. */
  create(draft: {
    readonly tag: string;
    readonly body: string;
    readonly isPrerelease: boolean;
  }): Promise<FoundRelease>;
  upload(release: FoundRelease, asset: NewAsset): Promise<FoundAsset>;
  removeAsset(id: number): Promise<void>;
  /** Fetches a file to say what it is: `sha256:…`. */
  digestOf(asset: Pick<FoundAsset, 'id' | 'size'>): Promise<string>;
  publish(
    id: number,
    how: { readonly isPrerelease: boolean; readonly latest: MakeLatest },
  ): Promise<FoundRelease>;
}

/** How long one answer may take, in milliseconds. */
const patience = 30_000;
const perPage = 100;

/**
 * The releases of a repository on GitHub. This module is loaded late: GitHub's client takes a while to load.
 * @param signal ends what is under way
 */
export function openReleases(repository: GitHubPlace, signal: AbortSignal): Releases {
  const { octokit, place, limit } = openClient(repository, patience, signal);
  const { repos } = octokit.rest;
  return {
    commitOf: async (tag) => {
      try {
        const answer = await repos.getCommit({ ...place, ref: `tags/${tag}`, mediaType: { format: 'sha' } });
        const told: unknown = answer.data;
        const hash = typeof told === 'string' ? told.trim() : answer.data.sha;
        if (!/^[0-9a-f]{40,64}$/.test(hash)) throw new BadAnswer('the answer broke off');
        return hash;
      } catch (error) {
        // 422 is what it says of a name that leads to nothing.
        if (isStatus(error, 404) || isStatus(error, 422)) return undefined;
        throw error;
      }
    },
    all: async () =>
      (await octokit.paginate(repos.listReleases, { ...place, per_page: perPage })).map(toRelease),
    assets: async (id) =>
      (await octokit.paginate(repos.listReleaseAssets, { ...place, release_id: id, per_page: perPage })).map(
        toAsset,
      ),
    notes: async (tag, since) => {
      const more = since === undefined ? {} : { previous_tag_name: since };
      return (await repos.generateReleaseNotes({ ...place, tag_name: tag, ...more })).data.body;
    },
    create: async ({ tag, body, isPrerelease }) => {
      const draft = { tag_name: tag, name: tag, body, draft: true, prerelease: isPrerelease };
      return toRelease((await repos.createRelease({ ...place, ...draft })).data);
    },
    upload: async ({ uploadUrl }, { name, label, data }) => {
      const url = new URL(uploadUrl.replace(/\{.*$/, ''));
      url.searchParams.set('name', name);
      if (label !== undefined) url.searchParams.set('label', label);
      const headers = { 'content-type': 'application/octet-stream' };
      const answer = await octokit.request({ method: 'POST', url: url.href, headers, data });
      return toAsset(checkJson(assetSchema, answer.data, `What GitHub says of ${name}`));
    },
    removeAsset: async (id) => {
      await repos.deleteReleaseAsset({ ...place, asset_id: id });
    },
    digestOf: async ({ id, size }) => {
      const answer = await repos.getReleaseAsset({
        ...place,
        asset_id: id,
        headers: { accept: 'application/octet-stream' },
        request: { parseSuccessResponseBody: false, signal: limit(size) },
      });
      const body: unknown = answer.data;
      if (!(body instanceof ReadableStream)) throw new TypeError('a file of a release came as no stream');
      try {
        return (await digestOfStream(body)).digest;
      } catch {
        throw new BadAnswer('the file broke off');
      }
    },
    publish: async (id, { isPrerelease, latest }) => {
      const change = { draft: false, prerelease: isPrerelease, make_latest: latest };
      return toRelease((await repos.updateRelease({ ...place, release_id: id, ...change })).data);
    },
  };
}

interface ReleaseAnswer {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly html_url: string;
  readonly upload_url: string;
}

function toRelease({ id, tag_name, draft, prerelease, html_url, upload_url }: ReleaseAnswer): FoundRelease {
  return {
    id,
    tag: tag_name,
    isDraft: draft,
    isPrerelease: prerelease,
    url: html_url,
    uploadUrl: upload_url,
  };
}

const assetSchema = Type.Object({
  id: Type.Number(),
  name: Type.String(),
  size: Type.Number(),
  state: Type.String(),
  digest: Type.Optional(Type.Union([Type.Null(), Type.String()])),
});
type AssetAnswer = Static<typeof assetSchema>;

/** `starter` is the state of what a broken upload has left, though the API's description does not know it. */
function toAsset({ id, name, size, state, digest }: AssetAnswer): FoundAsset {
  return {
    id,
    name,
    size,
    isWhole: state === 'uploaded',
    ...(typeof digest === 'string' ? { digest } : {}),
  };
}
