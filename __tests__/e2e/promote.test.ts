import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { publishTo, runCommand, type CommandResult } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';
import { makeTree } from '../support/tree.ts';

const files = {
  'images/base/Dockerfile': ['FROM scratch', 'COPY Dockerfile /base'],
  'images/app/Dockerfile': ['FROM base', 'COPY main /main'],
  'images/app/main': 'first',
};

/** What the output `promote` says of them. */
type Output = Readonly<Record<string, { readonly digest: string; readonly state?: string }>>;

function outputOf({ report }: CommandResult): Output {
  return Object.fromEntries(
    (report?.images ?? []).map(({ name, state, published }) => [
      name,
      { digest: published?.digest ?? '', state },
    ]),
  );
}

describe('what a run before has published, by its digests', () => {
  const publish = (cwd: string, ...args: readonly string[]): Promise<CommandResult> =>
    runCommand({ cwd, args: ['publish', ...publishTo('promoted'), ...args] });
  const promote = (cwd: string, output: Output, version: string): Promise<CommandResult> =>
    publish(cwd, '--reuse', 'required', '--version', version, '--promote', JSON.stringify(output));

  let cwd: string;
  let output: Output;
  beforeAll(async () => {
    cwd = await makeTree(files);
    const first = await publish(cwd, '--tags', 'candidate');
    expectEnd(first, 0);
    output = outputOf(first);
    // Somebody else takes the tag that it had.
    const other = await makeTree({ ...files, 'images/app/main': 'another one' });
    expectEnd(await publish(other, '--tags', 'candidate'), 0);
  });

  test('gets the tags of a release, whatever its own tags name by now', async () => {
    expectEnd(await promote(cwd, output, '1.2.0'), 0);
    for (const [name, { digest }] of Object.entries(output))
      expect((await readStored(shared.registry, `promoted/${name}`, '1.2.0')).digest).toBe(digest);
  });

  test.each<{ name: string; given: (known: Output) => Output; says: string }>([
    {
      name: 'an image that it says nothing of',
      given: ({ base }) => ({ base: base ?? { digest: '' } }),
      says: 'app is not published as this commit makes it: promote says nothing of it',
    },
    {
      name: 'a digest that is not there',
      given: (known) => ({ ...known, app: { digest: `sha256:${'0'.repeat(64)}` } }),
      says: 'app is not published as this commit makes it',
    },
    {
      name: 'a digest of something else',
      given: (known) => ({ ...known, app: known['base'] ?? { digest: '' } }),
      says: 'app is not published as this commit makes it',
    },
  ])('$name is refused, and no tag moves', async ({ given, says }) => {
    const before = await tagsBelow(shared.registry, 'promoted/');
    const result = await promote(cwd, given(output), '1.3.0');
    expectEnd(result, 2);
    expect(result.stderr).toContain(says);
    expect(await tagsBelow(shared.registry, 'promoted/')).toEqual(before);
  });

  test('is refused where something may be built', async () => {
    const result = await publish(cwd, '--version', '1.3.0', '--promote', JSON.stringify(output));
    expectEnd(result, 2);
    expect(result.stderr).toContain('promote is given without reuse: required');
  });

  test('is refused where the sources are others by now', async () => {
    const changed = await makeTree(files);
    await writeFile(join(changed, 'images/app/main'), 'changed');
    const result = await promote(changed, output, '1.3.0');
    expectEnd(result, 2);
    expect(result.stderr).toContain('app is not published as this commit makes it');
  });
});
