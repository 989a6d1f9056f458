import { openReleases, type Releases } from '../../src/host/releases.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { createAsk } from '../../src/release/ask.ts';
import type { Asset } from '../../src/release/asset.ts';
import { release, type Released, type Wanted } from '../../src/release/release.ts';
import { sumsOf } from '../../src/release/sums.ts';
import { undoneAfterEach } from './after-each.ts';
import { startReleases, type FakeReleases, type FakeReleasesOptions } from './github-releases.ts';

export const repository = 'acme/images';
export const commit = 'c'.repeat(40);
export const tags = { 'v1.0.0': 'a'.repeat(40), 'v1.1.0': commit };

const stops = undoneAfterEach();

/** A release to be made, and its GitHub. */
export interface ReleasePlace {
  readonly fake: FakeReleases;
  readonly releases: Releases;
  readonly run: (wanted?: Partial<Wanted>) => Promise<Released>;
  readonly told: readonly string[];
}

/** GitHub with the tags `v1.0.0` and `v1.1.0`; `run` releases the second one. It is stopped after the test. */
export async function start(
  more: Partial<FakeReleasesOptions> = {},
  token = 'ghs_right',
): Promise<ReleasePlace> {
  const fake = await startReleases({ token: 'ghs_right', repository, tags, ...more });
  stops.push(() => fake.stop());
  const { signal } = new AbortController();
  const releases = openReleases({ token, apiUrl: fake.url, repository }, signal);
  const ask = createAsk({
    repository,
    permission: 'contents: write',
    host: new URL(fake.url).host,
    signal,
    retry: { attempts: 3, baseMs: 1, capMs: 1 },
  });
  const told: string[] = [];
  const run = (wanted: Partial<Wanted> = {}): Promise<Released> =>
    release({ tag: 'v1.1.0', commit, assets, isDraft: false, ...wanted }, releases, ask, (line) =>
      told.push(line),
    );
  return { fake, releases, run, told };
}

/** A file of a release. */
export function asset(name: string, text: string): Asset {
  return { name, size: Buffer.byteLength(text), digest: digestOf(text), from: { text } };
}

export const files = [asset('app.deb', 'deb'), asset('app.buildinfo', 'info')];
export const assets = [...files, sumsOf(files)];
export const older = { releases: [{ tag: 'v1.0.0' }] };

/** A release as one would tell it. */
export const seen = (fake: FakeReleases, tag = 'v1.1.0'): unknown => {
  const found = fake.release(tag);
  return (
    found && {
      draft: found.isDraft,
      latest: found.makeLatest,
      files: found.assets.map(({ name, content }) => `${name}: ${content.toString().slice(0, 4)}`),
    }
  );
};
/** What `seen` gives of a release with all that belongs to it. */
export const whole = {
  draft: false,
  latest: 'true',
  files: ['app.deb: deb', 'app.buildinfo: info', `SHA256SUMS: ${digestOf('info').slice(7, 11)}`],
};
