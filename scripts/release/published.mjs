/**
 * `node scripts/release/published.mjs v1.2.0`: says whether the release of a tag is out, as `true` or `false`, and in a
 * workflow as the output `published`. One that is out is built no second time: the files of another day's tools could
 * differ from those that people have.
 */
import { appendFileSync } from 'node:fs';

import { openGithub } from './github.mjs';
import { main } from './main.mjs';

await main(async () => {
  const tag = process.argv[2] ?? '';
  // A draft has no such address.
  const path = `/releases/tags/${encodeURIComponent(tag)}`;
  const { status } = await openGithub(process.env).get(path, [200, 404]);
  const isPublished = status === 200;
  console.log(isPublished);
  const file = process.env['GITHUB_OUTPUT'];
  if (file !== undefined) appendFileSync(file, `published=${String(isPublished)}\n`);
});
