import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { act, makeCaller, type ActResult, type Repository } from '../support/act/act.ts';
import { callImages, pullRequest } from '../support/act/calling.ts';
import { readBlob, readStored, tagsBelow } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';

const scratch = ['FROM scratch', 'COPY Dockerfile /'];
const family = {
  'images/base/Dockerfile': scratch,
  'images/app/Dockerfile': ['FROM base', 'COPY Dockerfile /app'],
  'images/worker/Dockerfile': ['FROM base', 'COPY Dockerfile /worker'],
};
const versions = ['2', '2.0', '2.0.0', 'latest'];

async function digestsOf(name: string, images: readonly string[]): Promise<readonly string[]> {
  const stored = images.map(async (image) => readStored(shared.registry, `${name}/${image}`, '2.0.0'));
  return (await Promise.all(stored)).map(({ digest }) => digest);
}

/** Diff ids of an image on the platform with this index. */
async function layersOf(prefix: string, name: string, index: number): Promise<readonly string[]> {
  const repository = `${prefix}/${name}`;
  const { manifests } = await readStored(shared.registry, repository, '2.0.0');
  const { config } = await readStored(shared.registry, repository, manifests[index]?.digest ?? '');
  const text = (await readBlob(shared.registry, repository, config?.digest ?? '')).toString('utf8');
  return (JSON.parse(text) as { rootfs: { diff_ids: string[] } }).rootfs.diff_ids;
}

describe('a repository that calls images.yml, with a base and two images on it, for two platforms', () => {
  let repository: Repository;
  let first: ActResult;
  beforeAll(async () => {
    repository = await makeCaller(callImages('called'), family);
    first = await act(repository);
  });

  test('has one leg for each platform, and a gate that is green', () => {
    expect(first.exitCode === 0 ? '' : first.output).toBe('');
    expect(first.jobs).toEqual({
      plan: 'succeeded',
      'worker-linux-amd64': 'succeeded',
      'worker-linux-arm64': 'succeeded',
      publish: 'succeeded',
      gate: 'succeeded',
    });
    expect(first.output).toContain('All passed');
  });

  test('gets its tags, each of them with both platforms', async () => {
    expect(await tagsBelow(shared.registry, 'called/')).toEqual(
      ['app', 'base', 'worker'].flatMap((name) => versions.map((tag) => `called/${name}:${tag}`)),
    );
    const { manifests } = await readStored(shared.registry, 'called/app', '2.0.0');
    expect(manifests.map(({ platform }) => `${platform?.os ?? ''}/${platform?.architecture ?? ''}`)).toEqual([
      'linux/amd64',
      'linux/arm64',
    ]);
  });

  test('builds nothing when nothing has changed', async () => {
    const before = await digestsOf('called', ['base', 'app', 'worker']);
    const again = await act(repository);
    expect(again.exitCode === 0 ? '' : again.output).toBe('');
    expect(again.jobs).toEqual({ plan: 'succeeded', publish: 'succeeded', gate: 'succeeded' });
    expect(await digestsOf('called', ['base', 'app', 'worker'])).toEqual(before);
  });

  test('is cut into legs by what the last builds took, as soon as there are some', async () => {
    expect(first.output).toContain(
      'mode solve: one runner would build 3 images, no more than 24, and how long they take is not known yet',
    );
    await writeFile(
      join(repository.dir, 'images/base/Dockerfile'),
      `${scratch.join('\n')}\nCOPY Dockerfile /2\n`,
    );
    const changed = await act(repository);
    expect(changed.exitCode === 0 ? '' : changed.output).toBe('');
    expect(changed.output).toMatch(
      /mode solve: by the last builds one runner would take \d+ min, and waves \d+ min on 4 runners/,
    );
  });
});

test('a pull request that changes nothing but the policy is judged by it', async () => {
  const repository = await makeCaller(callImages('stricter'), family);
  expect((await act(repository)).exitCode).toBe(0);
  const before = await tagsBelow(shared.registry, 'stricter/');
  await writeFile(
    join(repository.dir, 'image-build.yml'),
    'version: 1\nimages: { worker: { max-size: 1B } }\n',
  );
  const pull = await act(repository, { event: 'pull_request', payload: pullRequest });
  expect(pull.jobs).toEqual({ plan: 'succeeded', publish: 'failed', gate: 'failed' });
  expect(pull.output).toContain('Judging what is published failed: worker did not pass size');
  expect(await tagsBelow(shared.registry, 'stricter/')).toEqual(before);
});

describe('when one leg of several fails', () => {
  let repository: Repository;
  let result: ActResult;
  beforeAll(async () => {
    repository = await makeCaller(callImages('fails'), {
      ...family,
      'images/large/Dockerfile': ['FROM scratch', 'ARG TARGETARCH', 'COPY for-$TARGETARCH /'],
      'images/large/for-amd64': 'x'.repeat(2_000_000),
      'images/large/for-arm64': 'x',
      'image-build.yml': ['version: 1', 'images: { large: { max-size: 1MB } }'],
    });
    result = await act(repository);
  });

  test('no tag moves', async () => {
    const all = await tagsBelow(shared.registry, 'fails/');
    expect(all.filter((tag) => !tag.endsWith(':(no tag)'))).toEqual([]);
    expect(result.jobs).not.toHaveProperty('publish');
  });

  test('the gate is red and says which leg it was, and why', () => {
    expect(result.exitCode).toBe(1);
    expect(result.jobs['gate']).toBe('failed');
    expect(
      [...result.output.matchAll(/^\| ([\w-]+) \| [\w, ]+ \| linux\/\w+ \| (.)/gmu)].map(([, ...leg]) => leg),
    ).toEqual([
      ['worker-linux-amd64', '✅'],
      ['worker-linux-arm64', '✅'],
      ['large-linux-amd64', '❌'],
      ['large-linux-arm64', '✅'],
    ]);
    expect(result.output).toContain('The leg large-linux-amd64 failed: large did not pass size');
    expect(result.output).toContain('No tag was moved.');
  });

  test('a run after it publishes, over what its legs have left', async () => {
    await writeFile(join(repository.dir, 'image-build.yml'), 'version: 1\n');
    const again = await act(repository);
    expect(again.exitCode === 0 ? '' : again.output).toBe('');
    expect(again.jobs).toMatchObject({ publish: 'succeeded', gate: 'succeeded' });
    expect(await tagsBelow(shared.registry, 'fails/')).toEqual(
      ['app', 'base', 'large', 'worker'].flatMap((name) => versions.map((tag) => `fails/${name}:${tag}`)),
    );
  });
});

describe('packages that a job before has made', () => {
  /** As deb.yml leaves them: `made` is in a package, `built` in what is beside it. */
  const withPackages = (name: string, made: string, built: string): Promise<Repository> =>
    makeCaller(
      [
        'on: { push: {} }',
        'jobs:',
        '  packages:',
        '    runs-on: ubuntu-24.04',
        '    steps:',
        `      - run: mkdir out && echo ${made} > out/hello.deb && echo ${built} > out/hello.buildinfo`,
        '      - uses: actions/upload-artifact@v7',
        '        with: { name: packages, path: out }',
        ...callImages(name, ['      packages: packages'])
          .slice(2)
          .flatMap((line) => (line === '  images:' ? [line, '    needs: packages'] : [line])),
      ],
      {
        'images/app/Dockerfile': [...scratch, 'COPY --from=packages *.deb /'],
        'images/other/Dockerfile': scratch,
      },
    );

  test('are a named context of the images, whose bytes alone decide whether these are built', async () => {
    const built = async (repository: Repository): Promise<readonly string[]> => {
      const { exitCode, output, jobs } = await act(repository);
      expect(exitCode === 0 ? '' : output).toBe('');
      return Object.keys(jobs)
        .filter((job) => job.endsWith('-linux-amd64'))
        .sort();
    };
    expect(await built(await withPackages('with-packages', 'one', '1'))).toEqual([
      'app-linux-amd64',
      'other-linux-amd64',
    ]);
    expect(await built(await withPackages('with-packages', 'one', '2'))).toEqual([]);
    expect(await built(await withPackages('with-packages', 'two', '2'))).toEqual(['app-linux-amd64']);
  });
});

describe('a graph of six images on three levels, with mode: waves', () => {
  const levels = {
    'images/base/Dockerfile': scratch,
    'images/runtime/Dockerfile': ['FROM base', 'COPY Dockerfile /runtime'],
    'images/tools/Dockerfile': ['FROM base', 'COPY Dockerfile /tools'],
    'images/app/Dockerfile': ['FROM runtime', 'COPY --from=tools /tools /tools', 'COPY Dockerfile /app'],
    'images/worker/Dockerfile': ['FROM runtime', 'COPY Dockerfile /worker'],
    'images/web/Dockerfile': ['FROM runtime', 'COPY Dockerfile /web'],
  };
  const names = ['app', 'base', 'runtime', 'tools', 'web', 'worker'];
  const waves = (name: string): readonly string[] => callImages(name, ['      mode: waves']);
  const legs = ['base', 'tools', 'app', 'worker'].flatMap((name) => [
    `${name}-linux-amd64`,
    `${name}-linux-arm64`,
  ]);
  const allOf = (end: 'succeeded' | 'failed', ...jobs: readonly string[]) =>
    Object.fromEntries(jobs.map((job) => [job, end]));

  describe('whose legs pass', () => {
    let repository: Repository;
    let first: ActResult;
    beforeAll(async () => {
      repository = await makeCaller(waves('waves'), levels);
      first = await act(repository);
    });

    test('is built level by level, each image in one leg', () => {
      expect(first.exitCode === 0 ? '' : first.output).toBe('');
      expect(first.jobs).toEqual(allOf('succeeded', 'plan', ...legs, 'publish', 'gate'));
      expect(first.output).toContain('Legs: 8 in 3 waves');
    });

    test('gets its tags, and each image stands on the base of this run', async () => {
      expect(await tagsBelow(shared.registry, 'waves/')).toEqual(
        names.flatMap((name) => versions.map((tag) => `waves/${name}:${tag}`)),
      );
      for (const platform of [0, 1]) {
        const [base, runtime, app] = await Promise.all(
          ['base', 'runtime', 'app'].map((name) => layersOf('waves', name, platform)),
        );
        expect(runtime?.slice(0, base?.length)).toEqual(base);
        expect(app?.slice(0, runtime?.length)).toEqual(runtime);
      }
    });

    test('is not built again, also where it would be on one runner: the images are the same', async () => {
      const before = await digestsOf('waves', names);
      const solving = await makeCaller(callImages('waves', ['      mode: solve']), levels);
      for (const one of [repository, solving]) {
        const again = await act(one);
        expect(again.exitCode === 0 ? '' : again.output).toBe('');
        expect(again.jobs).toEqual(allOf('succeeded', 'plan', 'publish', 'gate'));
      }
      expect(await digestsOf('waves', names)).toEqual(before);
    });

    test('is on one runner in a pull request, which pushes nothing', async () => {
      const changed = await makeCaller(waves('waves'), {
        ...levels,
        'images/base/Dockerfile': [...scratch, 'COPY Dockerfile /changed'],
      });
      const before = await tagsBelow(shared.registry, 'waves/');
      const pull = await act(changed, { event: 'pull_request', payload: pullRequest });
      expect(pull.exitCode === 0 ? '' : pull.output).toBe('');
      const built = Object.keys(pull.jobs).filter((job) => !['plan', 'publish', 'gate'].includes(job));
      expect(built.map((job) => job.replace(/^\w+-/, '')).sort()).toEqual(['linux-amd64', 'linux-arm64']);
      expect(pull.output).toContain('mode is waves, and nothing is pushed in this run');
      expect(await tagsBelow(shared.registry, 'waves/')).toEqual(before);
    });
  });

  describe('of which one leg of the second wave fails', () => {
    let repository: Repository;
    let result: ActResult;
    beforeAll(async () => {
      repository = await makeCaller(waves('waves-fail'), {
        ...levels,
        'images/tools/Dockerfile': ['FROM base', 'ARG TARGETARCH', 'COPY for-$TARGETARCH /tools'],
        'images/tools/for-amd64': 'x',
        'images/tools/for-arm64': 'x'.repeat(2_000_000),
        'image-build.yml': ['version: 1', 'images: { tools: { max-size: 1MB } }'],
      });
      result = await act(repository);
    });

    test('moves no tag, and the third wave is not begun', async () => {
      expect(result.exitCode).toBe(1);
      expect(Object.keys(result.jobs).sort()).toEqual(
        ['plan', 'gate', ...legs.filter((leg) => /^(base|tools)/.test(leg))].sort(),
      );
      const all = await tagsBelow(shared.registry, 'waves-fail/');
      expect(all.filter((tag) => !tag.endsWith(':(no tag)'))).toEqual([]);
    });

    test('has a gate that is red and says which leg it was, why, and what was not begun', () => {
      expect(result.jobs['gate']).toBe('failed');
      expect(result.output).toContain('The leg tools-linux-arm64 failed: tools did not pass size');
      expect(result.output).toContain('4 legs of later waves were not begun');
      expect(result.output).toContain('No tag was moved.');
    });

    test('is published by a run after it', async () => {
      await writeFile(join(repository.dir, 'image-build.yml'), 'version: 1\n');
      const again = await act(repository);
      expect(again.exitCode === 0 ? '' : again.output).toBe('');
      expect(again.jobs).toMatchObject({ publish: 'succeeded', gate: 'succeeded' });
      expect(await tagsBelow(shared.registry, 'waves-fail/')).toEqual(
        names.flatMap((name) => versions.map((tag) => `waves-fail/${name}:${tag}`)),
      );
    });
  });
});

test('a pull request from a fork is built and checked, and nothing is pushed', async () => {
  const repository = await makeCaller(callImages('forked', ['      username: acme']), family);
  const result = await act(repository, { event: 'pull_request', payload: pullRequest });
  expect(result.exitCode === 0 ? '' : result.output).toBe('');
  expect(Object.keys(result.jobs).sort()).toEqual([
    'gate',
    'plan',
    // Where nothing may be pushed it judges again what is published.
    'publish',
    'worker-linux-amd64',
    'worker-linux-arm64',
  ]);
  expect(await tagsBelow(shared.registry, 'forked/')).toEqual([]);
});

describe('the gate says why there is no plan', () => {
  test.each<{ name: string; call: readonly string[]; files?: object; why: string }>([
    { name: 'an input that is wrong', call: ['      reuse: never'], why: 'reuse is "never"' },
    {
      name: 'images that have no place to go to',
      call: ["      registry: ''"],
      why: 'base is to be published, but nothing says where to',
    },
    {
      name: 'a policy that is wrong',
      call: [],
      files: { 'image-build.yml': ['version: 1', 'images: { app: { max-sise: 1MB } }'] },
      why: 'max-sise',
    },
  ])('$name', async ({ call, files, why }) => {
    const lines = callImages('wrong').filter(
      (line) => !call.some((one) => one.split(':')[0] === line.split(':')[0]),
    );
    const result = await act(await makeCaller([...lines, ...call], { ...family, ...files }));
    expect(result.exitCode).toBe(1);
    expect(result.jobs).toEqual({ plan: 'failed', gate: 'failed' });
    expect(result.output).toMatch(new RegExp(`The plan failed: .*${why}`));
  });
});
