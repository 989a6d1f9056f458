/**
 * A vulnerability database of our own making in a registry on this machine, for Trivy's --db-repository:
 * for tests, which plant what is to be found, and for the demonstration where the public one cannot be reached.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

import { makeOwnedFolder } from './owned-folder.mjs';
import { push } from './push.mjs';
import { reproducibleTar } from './tar.mjs';
import { tool } from './tool-path.mjs';

const execute = promisify(execFile);

/**
 * @typedef {object} Advisory
 * @property {string} bucket          "debian 12", "npm::GitHub Security Advisory npm"
 * @property {string} package         for Debian the source package: make-dfsg, not make
 * @property {string} id              "CVE-…"
 * @property {'UNKNOWN' | 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'} severity
 * @property {string} [fixedVersion]  left out: not fixed yet
 * @property {string} [vulnerableVersions]  for languages: "<4.17.21"
 * @property {string} [patchedVersions]
 * @property {string} [title]
 * @property {string} [description]
 */

/**
 * Makes the database and pushes it as the artifact Trivy expects.
 *
 * @param {object} options
 * @param {string} options.host
 * @param {readonly Advisory[]} options.advisories
 * @param {string} [options.repository]
 * @param {string} [options.tag]
 * @returns {Promise<string>} what to give to --db-repository
 */
export async function pushTrivyDb({ host, advisories, repository = 'trivy-db', tag = '2' }) {
  const work = makeOwnedFolder('db');
  try {
    const layer = join(work, 'db.tar.gz');
    const database = await writeTrivyDb(join(work, 'db'), advisories);
    writeFileSync(layer, gzipSync(await reproducibleTar(database, ['metadata.json', 'trivy.db'])));
    await push({
      host,
      repository,
      tag,
      configType: 'application/vnd.aquasec.trivy.config.v1+json',
      config: {},
      layerType: 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip',
      layers: [layer],
      titles: true,
    });
    return `${host}/${repository}:${tag}`;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Writes trivy.db and metadata.json into a folder: `<cache>/db` of a Trivy cache, for use without any registry.
 * It is of today, and good until 2100.
 *
 * @param {string} dir made when missing
 * @param {readonly Advisory[]} advisories
 * @returns {Promise<string>} the folder
 */
export async function writeTrivyDb(dir, advisories) {
  mkdirSync(dir, { recursive: true });
  const list = join(dir, 'advisories.json');
  writeFileSync(list, JSON.stringify(advisories));
  await execute(tool('make-trivy-db'), [list, dir]);
  rmSync(list);
  // What is tested must not depend on the year: a database of long ago is none.
  const metadata = join(dir, 'metadata.json');
  const today = `${new Date().toISOString().slice(0, 10)}T00:00:00Z`;
  writeFileSync(
    metadata,
    JSON.stringify({ ...JSON.parse(readFileSync(metadata, 'utf8')), UpdatedAt: today }),
  );
  return dir;
}
