import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import type { GitHubPlace } from '../host/github-client.ts';
import { badRequest, surroundingsFailed } from '../problem.ts';
import { createAsk } from '../release/ask.ts';
import { sumsName, type Asset } from '../release/asset.ts';
import { readAssets } from '../release/files.ts';
import { longestNotes, release, type Released } from '../release/release.ts';
import { releaseAnswer, releaseLines, releaseMarkdown } from '../release/tell.ts';
import { isUploadAddress } from '../release/upload-host.ts';
import { oneLine } from '../report/harmless.ts';
import { plainJson } from '../report/json.ts';
import { md, mdCode, mdLink, mdTable } from '../report/markdown.ts';
import { bytes } from '../report/words.ts';
import { readRunContext } from '../request/event.ts';
import type { ReleaseInputs } from '../request/release-fields.ts';
import { gitHubPlace } from './github-place.ts';

/** What a release is asked for with. */
export interface ReleaseRequest {
  /** Files, and folders that stand for all files below them; relative to the working folder. */
  readonly files: readonly string[];
  readonly inputs: ReleaseInputs;
  readonly token: string | undefined;
}

/**
 * `release`: a GitHub release of a Git tag with the given files and their sums; published last, and never changed by a
 * second run. Prints where it is, sets outputs and writes the step summary.
 * @param form `json` and `url` go to standard output
 * @returns the exit code
 * @throws Problem that says what is wrong; then nothing was published
 */
export async function runRelease(
  request: ReleaseRequest,
  host: Host,
  form: 'json' | 'url' | 'none',
): Promise<number> {
  const { files, inputs } = request;
  const wanted = tagOf(inputs, host);
  const place = gitHubPlace(inputs.repository, request.token, host, 'contents: write');
  const notes = await notesOf(inputs.notes, host.cwd);
  const assets = await readAssets(files, host.cwd);
  const released = await release(
    { ...wanted, assets, isDraft: inputs.draft === true, ...(notes === undefined ? {} : { notes }) },
    await open(place, host),
    createAsk({
      repository: place.repository,
      permission: 'contents: write',
      host: new URL(place.apiUrl).host,
      signal: host.signal,
      onRetry: ({ what, why }) => host.info(`trying again: ${oneLine(what)} (${oneLine(why)})`),
    }),
    (line) => host.info(oneLine(line)),
  );
  await tell(released, host, form);
  return 0;
}

/** The tag, and the commit that it has to stand for where a workflow says that. */
function tagOf({ tag }: ReleaseInputs, host: Host): { readonly tag: string; readonly commit?: string } {
  const { ref, commit } = readRunContext(host.env);
  const ofRun = ref.kind === 'tag' ? ref.name : undefined;
  const name = tag ?? ofRun;
  if (name === undefined || name === '')
    throw badRequest('Nothing says which tag is to be released', {
      todo: 'Run it for a tag (on: push: tags: [v*]), or give --tag',
    });
  return { tag: name, ...(name === ofRun && commit !== undefined ? { commit } : {}) };
}

async function notesOf(path: string | undefined, cwd: string): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const text = await readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => {
    throw badRequest(
      `${path} cannot be read`,
      { todo: 'notes is a file with the text of the release' },
      error,
    );
  });
  if (text.length > longestNotes)
    throw badRequest(`${path} has ${text.length} characters`, {
      todo: `GitHub takes ${longestNotes} in the text of a release`,
    });
  return text;
}

/** GitHub's client takes a while to load. */
async function open(place: GitHubPlace, { signal }: Host): Promise<Parameters<typeof release>[1]> {
  const { openReleases } = await import('../host/releases.ts');
  const releases = openReleases(place, signal);
  return {
    ...releases,
    upload: async (to, asset) => {
      if (isUploadAddress(to.uploadUrl, place.apiUrl)) return releases.upload(to, asset);
      throw surroundingsFailed(`GitHub names a strange address to upload to: ${oneLine(to.uploadUrl)}`, {
        todo: 'The token is sent to GITHUB_API_URL’s own host only, and to the uploads.… beside it',
      });
    },
  };
}

async function tell(released: Released, host: Host, form: 'json' | 'url' | 'none'): Promise<void> {
  const { url, state, assets } = released;
  for (const line of releaseLines(released, bytes)) host.info(oneLine(line));
  host.output('url', url);
  host.output('state', state);
  host.output('result', 'passed');
  await writeSums(assets, host);
  await host.summary(releaseMarkdown(released, bytes, { md, code: mdCode, link: mdLink, table: mdTable }));
  if (form === 'json') process.stdout.write(plainJson(releaseAnswer(released)));
  if (form === 'url') process.stdout.write(`${oneLine(url)}\n`);
}

/** The file of sums for later steps of the job, which attest what it names. */
async function writeSums(assets: readonly Asset[], host: Host): Promise<void> {
  const sums = assets.find(({ name }) => name === sumsName);
  const temporary = host.env['RUNNER_TEMP'] ?? '';
  if (host.kind !== 'runner' || temporary === '' || sums === undefined || !('text' in sums.from)) return;
  const folder = join(temporary, 'image-build-release');
  const path = join(folder, sumsName);
  await mkdir(folder, { recursive: true });
  await writeFile(path, sums.from.text);
  host.output('sums', path);
}
