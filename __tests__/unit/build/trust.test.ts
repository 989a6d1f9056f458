import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostProxies } from '../../../src/build/proxies.ts';
import { trustMore, withTrust, withoutMounts } from '../../../src/build/trust.ts';
import { plannedImage } from '../../support/planned.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
/** Where mounts stand now: each line with `RUN+` for a RUN that has them. */
const marked = async (given: string) => {
  const mounts = (await withTrust('FROM x\nRUN y')).slice('FROM x\nRUN'.length, -' y'.length);
  return (await withTrust(given)).replaceAll(mounts, '+');
};

describe('the mounts in every RUN', () => {
  test.each<{ name: string; given: string; expected: string }>([
    { name: 'nothing to run', given: text('FROM x', 'COPY RUN /'), expected: text('FROM x', 'COPY RUN /') },
    { name: 'a shell command', given: text('FROM x', 'RUN make'), expected: text('FROM x', 'RUN+ make') },
    { name: 'a list', given: text('FROM x', 'RUN ["make"]'), expected: text('FROM x', 'RUN+ ["make"]') },
    {
      name: 'mounts of its own',
      given: text('FROM x', 'RUN --mount=type=cache,target=/c make'),
      expected: text('FROM x', 'RUN+ --mount=type=cache,target=/c make'),
    },
    {
      name: 'lower case, tab, nothing behind',
      given: text('FROM x', 'run\tmake', 'RUN\\', ' make'),
      expected: text('FROM x', 'run+\tmake', 'RUN+\\', ' make'),
    },
    {
      name: 'continuation lines and comments',
      given: text('FROM x', '# RUN no', 'RUN a && \\', '# RUN no', '  RUN b', '  RUN c'),
      expected: text('FROM x', '# RUN no', 'RUN+ a && \\', '# RUN no', '  RUN b', '  RUN+ c'),
    },
    {
      name: 'heredocs',
      given: text('FROM x', 'RUN <<EOF', 'RUN no', 'EOF', 'COPY <<EOF /x', 'RUN no', 'EOF', 'RUN yes'),
      expected: text('FROM x', 'RUN+ <<EOF', 'RUN no', 'EOF', 'COPY <<EOF /x', 'RUN no', 'EOF', 'RUN+ yes'),
    },
    {
      name: 'ONBUILD is for others',
      given: text('FROM x', 'ONBUILD RUN make'),
      expected: text('FROM x', 'ONBUILD RUN make'),
    },
    {
      name: 'line ends of Windows',
      given: 'FROM x\r\nRUN a\r\nRUN b\r\n',
      expected: 'FROM x\r\nRUN+ a\r\nRUN+ b\r\n',
    },
  ])('$name', async ({ given, expected }) => {
    expect(await marked(given)).toBe(expected);
  });

  const line = fc.constantFrom(
    'RUN make',
    'run\tx',
    'RUN a \\',
    '  b',
    '# RUN',
    '',
    'COPY a b',
    'RUN <<EOF',
    'EOF',
    'ENV RUN=1',
    'RUN ["x"]',
    'FROM y AS z',
    'ONBUILD RUN x',
    'RUN --network=none x',
    '\tRUN y',
  );

  test('lines stay where they are, and taking the mounts out gives the file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.constantFrom('\n', '\r\n'), async (lines, end) => {
        const given = ['FROM x', ...lines].join(end);
        const trusting = await withTrust(given);
        expect(trusting.split('\n')).toHaveLength(given.split('\n').length);
        expect(withoutMounts(trusting)).toBe(given);
      }),
    );
  });

  test('what BuildKit calls the step is read without them', async () => {
    const [, run = ''] = (await withTrust('FROM x\nRUN make all')).split('\n');
    expect(withoutMounts(`[2/2] ${run}`)).toBe('[2/2] RUN make all');
  });
});

describe('images that trust more', () => {
  const certificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';

  test('the Dockerfile is rewritten beside its .dockerignore; nothing else changes', async () => {
    const cwd = await makeTree({
      'ca.pem': certificate,
      'a/Dockerfile': 'FROM x\nRUN y\n',
      'a/Dockerfile.dockerignore': 'z\n',
    });
    const folder = await makeFolder();
    const image = plannedImage('a', {
      dockerfile: { path: 'a/Dockerfile', text: 'FROM x\nRUN y\n' },
      target: {
        context: join(cwd, 'a'),
        dockerfile: join(cwd, 'a/Dockerfile'),
        secret: [{ id: 'mine', env: 'X' }],
      },
    });
    const [trusting] = await trustMore([image], 'ca.pem', folder, cwd, {});
    expect(trusting).toEqual({
      ...image,
      target: {
        ...image.target,
        dockerfile: join(folder, 'a.Dockerfile'),
        secret: [
          { id: 'mine', env: 'X' },
          { id: 'image-build-ca', src: join(folder, 'ca.crt') },
          { id: 'image-build-ca-path', src: join(folder, 'ca-path') },
          { id: 'image-build-apt', src: join(folder, 'apt.conf') },
          { id: 'image-build-apt-path', src: join(folder, 'apt-path') },
        ],
      },
    });
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    expect(
      await Promise.all([read('a.Dockerfile'), read('a.Dockerfile.dockerignore'), read('ca.crt')]),
    ).toEqual([await withTrust('FROM x\nRUN y\n'), 'z\n', certificate]);
  });

  test('a .dockerignore that cannot be read is told: dropped it would let in what it keeps out', async () => {
    // A folder of that name cannot be read as a file by anybody, root included.
    const cwd = await makeTree({ 'ca.pem': certificate, 'a/Dockerfile.dockerignore/x': '' });
    const dockerfile = join(cwd, 'a/Dockerfile');
    const image = plannedImage('a', {
      dockerfile: { path: 'a/Dockerfile', text: 'FROM x\n' },
      target: { context: join(cwd, 'a'), dockerfile },
    });
    expect(await problemFrom(async () => trustMore([image], 'ca.pem', await makeFolder(), cwd, {}))).toEqual({
      kind: 'request',
      what: `${dockerfile}.dockerignore cannot be read`,
    });
  });

  test('an inline Dockerfile stays inline, a remote one as it is', async () => {
    const cwd = await makeTree({ 'ca.pem': certificate });
    const inline = plannedImage('a', {
      target: { context: '/c', dockerfile: 'Dockerfile', 'dockerfile-inline': 'FROM scratch\n' },
    });
    const remote = plannedImage('b', {
      dockerfile: { path: '', text: '' },
      target: { context: 'https://x' },
    });
    const [first, second] = await trustMore([inline, remote], 'ca.pem', await makeFolder(), cwd, {});
    expect([first?.target['dockerfile-inline'], first?.target.dockerfile]).toEqual([
      'FROM scratch\n',
      'Dockerfile',
    ]);
    expect(second).toEqual(remote);
  });

  test('this machine’s bundle', async () => {
    const cwd = await makeTree({ 'bundle.crt': certificate });
    const folder = await makeFolder();
    await trustMore([], 'host', folder, cwd, { SSL_CERT_FILE: join(cwd, 'bundle.crt') });
    expect(await readFile(join(folder, 'ca.crt'), 'utf8')).toBe(certificate);
  });

  test.each<{ given: string; what: string }>([
    { given: 'nowhere.pem', what: 'ca-certificates names nowhere.pem, which cannot be read' },
    { given: 'empty.pem', what: 'empty.pem holds no certificate in PEM form' },
  ])('$given is refused', async ({ given, what }) => {
    const cwd = await makeTree({ 'empty.pem': '' });
    expect(await problemFrom(async () => trustMore([], given, await makeFolder(), cwd, {}))).toEqual({
      kind: 'request',
      what,
    });
  });
});

test('proxies of this machine, in any case, and not the empty ones', () => {
  expect(
    hostProxies({ HTTP_PROXY: 'http://p', https_proxy: 'http://q', NO_PROXY: '', PATH: '/bin' }),
  ).toEqual({
    HTTP_PROXY: 'http://p',
    HTTPS_PROXY: 'http://q',
  });
});
