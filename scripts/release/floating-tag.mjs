/**
 * `node scripts/release/floating-tag.mjs v1.2.0`: moves the tag that users of the action name, `v1`, to this release.
 * Only forwards: never to an older version, and never to a pre-release. It is the last thing that a release does.
 */
import { openGithub } from './github.mjs';
import { isStarted, main } from './main.mjs';
import { compareCores, versionOfTag } from './version.mjs';

/** @typedef {{ readonly name: string, readonly commit: string }} Tag  with the full hash of what it stands for */

/**
 * @typedef {{ readonly kind: 'make' | 'move', readonly name: string, readonly commit: string, readonly why: string }
 *   | { readonly kind: 'stay', readonly why: string }} Decision
 */

/**
 * What becomes of the floating tag.
 *
 * @param {string} tag     the release
 * @param {string} commit  what this run stands for: full hash
 * @param {readonly Tag[]} tags  all of the repository
 * @returns {Decision}
 * @throws {Error} where nobody can tell what would be right
 */
export function decide(tag, commit, tags) {
  const own = versionOfTag(tag);
  if (own === undefined) throw new Error(`${tag} is no version`);
  const there = tags.find(({ name }) => name === tag)?.commit;
  if (there !== commit)
    throw new Error(`${tag} stands for ${there ?? 'nothing'} by now, and this run for ${commit}`);
  if (own.isPrerelease) return { kind: 'stay', why: `${tag} is a pre-release` };
  const [major] = own.core;
  const name = `v${String(major)}`;
  const floating = tags.find((one) => one.name === name);
  if (floating === undefined) {
    const newest = releasesIn(major, tags).at(-1) ?? own;
    return compareCores(newest.core, own.core) > 0
      ? { kind: 'stay', why: `v${newest.version} is newer than ${tag}, and makes ${name}` }
      : { kind: 'make', name, commit, why: `${name} is new` };
  }
  if (floating.commit === commit) return { kind: 'stay', why: `${name} stands for ${tag} already` };
  const isThere = (/** @type {Tag} */ one) => one.commit === floating.commit;
  const present = releasesIn(major, tags.filter(isThere)).at(-1);
  if (present === undefined)
    throw new Error(
      `${name} stands for ${floating.commit}, which is no release of ${name}.x: somebody has moved it. Move it to the release that is meant, by hand`,
    );
  if (compareCores(present.core, own.core) > 0)
    return { kind: 'stay', why: `${name} stands for v${present.version}, which is newer than ${tag}` };
  return { kind: 'move', name, commit, why: `${name} stood for v${present.version}` };
}

/**
 * @param {number} major
 * @param {readonly Tag[]} tags
 * @returns the releases among them, the oldest first
 */
function releasesIn(major, tags) {
  return tags
    .flatMap(({ name }) => versionOfTag(name) ?? [])
    .filter(({ core, isPrerelease }) => core[0] === major && !isPrerelease)
    .sort((a, b) => compareCores(a.core, b.core));
}

/** Source: docs.github.com, "List repository tags". @typedef {{ readonly name: string, readonly commit: { readonly sha: string } }} Listed */

/**
 * @param {import('./github.mjs').Github} github
 * @returns {Promise<readonly Tag[]>} all tags, each with its commit, also where it is a tag with a message
 */
async function allTags(github) {
  /** @type {Tag[]} */
  const tags = [];
  /** @type {string | undefined} */
  let page = '/tags?per_page=100';
  while (page !== undefined) {
    const { body, next } = await github.get(page);
    for (const { name, commit } of /** @type {Listed[]} */ (body)) tags.push({ name, commit: commit.sha });
    page = next;
  }
  return tags;
}

if (isStarted(import.meta.url))
  await main(async () => {
    const github = openGithub(process.env);
    const [, , tag = ''] = process.argv;
    const decision = decide(tag, process.env['GITHUB_SHA'] ?? '', await allTags(github));
    if (decision.kind === 'make')
      await github.write('POST', '/git/refs', { ref: `refs/tags/${decision.name}`, sha: decision.commit });
    if (decision.kind === 'move')
      await github.write('PATCH', `/git/refs/tags/${decision.name}`, { sha: decision.commit, force: true });
    const done = { make: 'made', move: 'moved', stay: 'nothing moves' }[decision.kind];
    console.log(`${done}: ${decision.why}`);
  });
