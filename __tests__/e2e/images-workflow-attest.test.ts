import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { act, makeCaller, type Repository } from '../support/act/act.ts';
import { callImages, pullRequest } from '../support/act/calling.ts';
import { readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';

const family = {
  'images/base/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
  'images/app/Dockerfile': ['FROM base', 'COPY Dockerfile /app'],
};

const calling = (name: string): readonly string[] =>
  callImages(name, ["      attest: 'true'"], 'linux/amd64');

/** What was attested, each time. */
async function attested({ artifacts }: Repository): Promise<readonly string[]> {
  const folder = join(artifacts, 'attested');
  const names = (await readdir(folder).catch(() => [])).sort();
  return Promise.all(names.map((one) => readFile(join(folder, one), 'utf8')));
}

/** GitHub does not answer so many times. */
async function refuse({ artifacts }: Repository, times: number): Promise<void> {
  const folder = join(artifacts, 'refused');
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < times; index += 1) await writeFile(join(folder, String(index)), '');
}

async function lineOf(name: string): Promise<string> {
  const { digest } = await readStored(shared.registry, name, '2.0.0');
  return `${digest.replace('sha256:', '')}  ${shared.registry}/${name}\n`;
}

describe('images.yml with attest', () => {
  test('has the images attested that a run has built, as their tags name them, and no others', async () => {
    const repository = await makeCaller(calling('signed'), family);
    const run = async (): Promise<void> => {
      const { exitCode, output } = await act(repository, { hasIdentity: true });
      expect(exitCode === 0 ? '' : output).toBe('');
    };
    await run();
    const first = (await lineOf('signed/base')) + (await lineOf('signed/app'));
    expect(await attested(repository)).toEqual([first]);

    await run();
    expect(await attested(repository)).toEqual([first]);

    await writeFile(join(repository.dir, 'images/app/Dockerfile'), 'FROM base\nCOPY Dockerfile /new\n');
    await run();
    expect(await attested(repository)).toEqual([first, await lineOf('signed/app')]);
  });

  test('asks GitHub a second time, and is red where that does not help: tags have moved', async () => {
    const repository = await makeCaller(calling('refused'), family);
    await refuse(repository, 1);
    const first = await act(repository, { hasIdentity: true });
    expect(first.exitCode === 0 ? '' : first.output).toBe('');
    expect(await attested(repository)).toEqual([
      (await lineOf('refused/base')) + (await lineOf('refused/app')),
    ]);

    await writeFile(join(repository.dir, 'images/app/Dockerfile'), 'FROM base\nCOPY Dockerfile /new\n');
    await refuse(repository, 2);
    const { exitCode, output, jobs } = await act(repository, { hasIdentity: true });
    expect([exitCode, jobs]).toMatchObject([1, { plan: 'succeeded', publish: 'failed', gate: 'failed' }]);
    expect(output).toContain(
      'GitHub has not attested the images, whose tags have moved. Run once with reuse: false',
    );
    expect(await attested(repository)).toHaveLength(1);
  });

  test('builds nothing where the job has no identity, and names the permission', async () => {
    const repository = await makeCaller(calling('nameless'), family);
    const { exitCode, output, jobs } = await act(repository);
    expect([exitCode, jobs]).toEqual([1, { plan: 'failed', gate: 'failed' }]);
    expect(output).toContain('permissions id-token write and attestations write');
    expect(output).toContain('The plan failed: another step of its job');
    expect(await tagsBelow(shared.registry, 'nameless/')).toEqual([]);

    // It would publish nothing: nobody has to sign anything.
    const pull = await act(repository, { event: 'pull_request', payload: pullRequest });
    expect(pull.exitCode === 0 ? '' : pull.output).toBe('');
    expect(await attested(repository)).toEqual([]);
  });
});
