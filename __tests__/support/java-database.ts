import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { push } from '../../scripts/services/push.mjs';
import { reproducibleTar } from '../../scripts/services/tar.mjs';

/** The end record of an archive without entries: the smallest jar there is. */
export const emptyJar = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]);

/** An SQLite file with Trivy's tables `artifacts` and `indices` and no rows. */
const emptyDatabase = gunzipSync(
  Buffer.from(
    [
      'H4sIAAAAAAACAwsO9MksSVVIyy/KTSxRMGZgYmBkZHBQUGBgADIZGJgZEADEZ0HiMzIQBkwMesmMvCAGoxwD4wQgMa',
      'RAARO7uLQ0Y6N5SWJSTmpmXkpmcmoxlGJ2DnJ1DHFVCHF08nFVgApqJBaVZKYlJpfEZ6YoePqFuLq7BukolKUWFWfm',
      '5ymEuEaE6CgUZyQaKjj5+DvpKCQWJWdklqXGl1QWpIJlNfMY2cXl5RkbtcE2wkwrhjOYUGyFC2sgrFMICPL0dQyKVP',
      'B2jdRRSC/KLy0AOQZiN7LzwPbxwmJ2FIxIMBr/IxsAAGKKp7gABgAA',
    ].join(''),
    'base64',
  ),
);

/**
 * Pushes a Java database that knows no package, as Trivy expects it.
 * @param work an empty folder
 * @returns what to give as its repository
 */
export async function pushJavaDb(host: string, work: string): Promise<string> {
  const files = join(work, 'java-db');
  await mkdir(files, { recursive: true });
  await writeFile(join(files, 'trivy-java.db'), emptyDatabase);
  const day = (year: number): string => `${year}-01-01T00:00:00Z`;
  await writeFile(
    join(files, 'metadata.json'),
    JSON.stringify({ Version: 1, NextUpdate: day(2199), UpdatedAt: day(2099), DownloadedAt: day(2099) }),
  );
  const layer = join(work, 'javadb.tar.gz');
  await writeFile(layer, gzipSync(await reproducibleTar(files, ['trivy-java.db', 'metadata.json'])));
  await push({
    host,
    repository: 'trivy-java-db',
    tag: '1',
    configType: 'application/vnd.aquasec.trivy.config.v1+json',
    config: {},
    layerType: 'application/vnd.aquasec.trivy.javadb.layer.v1.tar+gzip',
    layers: [layer],
    titles: true,
  });
  return `${host}/trivy-java-db:1`;
}
