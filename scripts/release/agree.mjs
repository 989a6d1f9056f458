/**
 * `node scripts/release/agree.mjs v1.2.0`: fails where a tag and the places that name the version of this project
 * differ. It needs no packages. In a workflow it leaves `version` and `commit-tag` as outputs.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../setup/files.mjs';
import { isStarted, main } from './main.mjs';
import { debianVersion, versionOfTag } from './version.mjs';

/**
 * What the places say, as it stands there.
 *
 * @typedef {object} Said
 * @property {string | undefined} package    package.json
 * @property {string | undefined} lock       package-lock.json, at its top
 * @property {string | undefined} lockEntry  package-lock.json, the entry of this package
 * @property {string | undefined} changelog  the newest entry of debian/changelog
 * @property {string | undefined} command    `image-build --version` of dist/
 */

/**
 * @param {string} tag
 * @param {Said} said
 * @returns {readonly string[]} a line for people about each place that says something else
 */
export function disagreements(tag, said) {
  const wanted = versionOfTag(tag);
  if (wanted === undefined) return [`the tag ${tag} is no version: it looks like v1.2.0 or v1.2.0-rc.1`];
  const { version } = wanted;
  const places = [
    { place: 'package.json', found: said.package, expected: version },
    { place: 'package-lock.json', found: said.lock, expected: version },
    { place: 'package-lock.json, packages[""]', found: said.lockEntry, expected: version },
    {
      place: 'the newest entry of debian/changelog',
      found: said.changelog,
      expected: debianVersion(version),
    },
    { place: 'dist/cli/index.js --version', found: said.command, expected: version },
  ];
  return places
    .filter(({ found, expected }) => found !== expected)
    .map(({ place, found, expected }) => `${place} says ${found ?? 'nothing'}, and the tag ${expected}`);
}

/**
 * @param {string} root  the checkout
 * @returns {Said}
 */
export function readSaid(root) {
  const json = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const lock = json('package-lock.json');
  const changelog = readFileSync(join(root, 'debian', 'changelog'), 'utf8');
  const env = { ...process.env };
  // An image of the command may say another version.
  delete env['IMAGE_BUILD_VERSION'];
  return {
    package: json('package.json').version,
    lock: lock.version,
    lockEntry: lock.packages?.['']?.version,
    changelog: /^image-build \(([^)\s]+)\)/.exec(changelog)?.[1],
    command: execFileSync(process.execPath, [join(root, 'dist', 'cli', 'index.js'), '--version'], {
      env,
      encoding: 'utf8',
    }).trim(),
  };
}

if (isStarted(import.meta.url))
  await main(() => {
    const tag = process.argv[2] ?? '';
    const wrong = disagreements(tag, readSaid(projectRoot));
    if (wrong.length > 0)
      throw new Error([...wrong, 'docs/releasing.md says where a version is written down'].join('\n'));
    const { GITHUB_OUTPUT: file, GITHUB_SHA: commit = '' } = process.env;
    if (file !== undefined)
      appendFileSync(file, `version=${tag.slice(1)}\ncommit-tag=sha-${commit.slice(0, 7)}\n`);
    console.log(`${tag}: all places agree`);
  });
