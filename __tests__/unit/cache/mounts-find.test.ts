import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findMounts, type FoundMounts } from '../../../src/cache/mounts/find.ts';
import { identityOf } from '../../../src/cache/mounts/identity.ts';
import type { BakeTarget } from '../../../src/plan/bake.ts';
import { runsOf } from '../../../src/plan/reach/runs.ts';
import { described, pinsOf } from '../../support/described.ts';

const pins = pinsOf({
  base: {},
  golang: { env: { GOPATH: '/go' } },
  triggers: { onbuild: ['RUN --mount=type=cache,target=/from-base x'] },
});

interface Given {
  readonly lines: readonly string[];
  readonly platforms?: readonly string[];
  readonly target?: BakeTarget;
}

function found(...images: readonly Given[]): FoundMounts {
  return findMounts(
    images.map(({ lines, platforms = ['linux/amd64'], target = {} }, at) =>
      runsOf(described(lines, { platforms, target }, `app${at === 0 ? '' : at}`), {
        pins,
        parents: new Map(),
      }),
    ),
  );
}

/** A mount as one line: id, target, sharing, owner, who uses it. */
function brief({ mounts }: FoundMounts): readonly string[] {
  return mounts.map(
    ({ id, target, sharing, from, uid, gid, mode, isReadOnly, isEmptied, users, namespace }) =>
      [
        ...(namespace === undefined ? [] : [`${namespace}:`]),
        ...[id, `at ${target}`, sharing],
        ...(from === undefined ? [] : [`from ${from}`]),
        ...(uid === undefined ? [] : [`uid ${uid}`]),
        ...(gid === undefined ? [] : [`gid ${gid}`]),
        ...(mode === undefined ? [] : [`mode ${mode.toString(8)}`]),
        ...(isReadOnly ? ['read-only'] : []),
        ...(isEmptied ? ['emptied'] : []),
        ...users.map(({ image, line, platform }) => `${image}:${line}:${platform.slice(6)}`),
      ].join(' '),
  );
}

const run = (options: string): readonly string[] => ['FROM base', `RUN --mount=type=cache,${options} x`];

describe('cache mounts of Dockerfiles', () => {
  test.each<{ name: string; given: Given | readonly Given[]; expected: readonly string[] }>([
    { name: 'none', given: { lines: ['FROM base', 'RUN --mount=target=/x a'] }, expected: [] },
    {
      name: 'the id is the cleaned target, shared by default',
      given: { lines: run('target=/root/./.npm/') },
      expected: ['/root/.npm at /root/.npm shared app:2:amd64'],
    },
    {
      name: 'a relative target: the id stays as it is written, the place is below WORKDIR',
      given: { lines: ['FROM scratch', 'WORKDIR /a', 'WORKDIR b/', 'RUN --mount=type=cache,target=c x'] },
      expected: ['c at /a/b/c shared app:4:amd64'],
    },
    {
      name: 'no target: the working folder itself',
      given: { lines: ['FROM scratch', 'WORKDIR /a', 'RUN --mount=type=cache x'] },
      expected: ['. at /a shared app:3:amd64'],
    },
    {
      name: 'several on one RUN, and one in a heredoc RUN',
      given: {
        lines: [
          'FROM base',
          'RUN --mount=type=cache,target=/a --mount=type=cache,target=/b,sharing=locked <<EOF',
          'RUN --mount=type=cache,target=/c is text here',
          'EOF',
        ],
      },
      expected: ['/a at /a shared app:2:amd64', '/b at /b locked app:2:amd64'],
    },
    {
      name: 'owner and mode, as numbers',
      given: { lines: run('target=/a,uid=010,gid=7,mode=0750') },
      expected: ['/a at /a shared uid 10 gid 7 mode 750 app:2:amd64'],
    },
    {
      name: 'a source makes owner and mode count for nothing',
      given: { lines: run('target=/a,uid=1,mode=0750,source=./sub') },
      expected: ['/a at /a shared app:2:amd64'],
    },
    {
      name: 'read-only in all of its forms',
      given: {
        lines: [
          'FROM base',
          ...['ro', 'readonly=1', 'rw=false', 'readwrite=F', 'ro=false', 'ro,rw', 'readonly=no'].map(
            (form, at) => `RUN --mount=type=cache,target=/${at},${form} x`,
          ),
        ],
      },
      expected: [
        ...[0, 1, 2, 3].map((at) => `/${at} at /${at} shared read-only app:${at + 2}:amd64`),
        ...[4, 5, 6].map((at) => `/${at} at /${at} shared app:${at + 2}:amd64`),
      ],
    },
    {
      name: 'equal ones are one: the strictest sharing, all users, read-only only where nobody writes',
      given: [
        { lines: run('id=x,target=/a,ro') },
        { lines: run('id=x,target=/b,sharing=locked'), platforms: ['linux/amd64', 'linux/arm64'] },
        { lines: run('id=x,target=/b,sharing=private') },
      ],
      expected: ['x at /a locked app:2:amd64 app1:2:amd64 app1:2:arm64 app2:2:amd64'],
    },
    {
      name: 'TARGETARCH in the id: one for each platform',
      given: {
        lines: ['FROM base', 'ARG TARGETARCH', 'RUN --mount=type=cache,id=x-$TARGETARCH,target=/a x'],
        platforms: ['linux/amd64', 'linux/arm64'],
      },
      expected: ['x-amd64 at /a shared app:3:amd64', 'x-arm64 at /a shared app:3:arm64'],
    },
    {
      name: 'what the base sets, and what a build argument says',
      given: {
        lines: ['FROM golang', 'ARG ID=x', 'RUN --mount=type=cache,id=$ID,target=$GOPATH/pkg/mod x'],
        target: { args: { ID: 'y' } },
      },
      expected: ['y at /go/pkg/mod shared app:3:amd64'],
    },
    {
      name: 'a stage it begins with, for each platform; scratch is nothing',
      given: {
        lines: [
          ...['FROM base AS seed', 'FROM base', 'RUN --mount=type=cache,target=/a,from=seed x'],
          'RUN --mount=type=cache,target=/b,from=scratch x',
        ],
        platforms: ['linux/amd64', 'linux/arm64'],
      },
      expected: [
        '/a at /a shared from seed app:3:amd64',
        '/b at /b shared app:4:amd64 app:4:arm64',
        '/a at /a shared from seed app:3:arm64',
      ],
    },
    {
      name: 'a namespace',
      given: { lines: run('target=/a'), target: { args: { BUILDKIT_CACHE_MOUNT_NS: 'acme' } } },
      expected: ['acme: /a at /a shared app:2:amd64'],
    },
    {
      name: 'only stages that are needed, also by COPY, by mount and by FROM',
      given: {
        lines: [
          ...['FROM base AS a', 'RUN --mount=type=cache,target=/a x'],
          ...['FROM base AS b', 'RUN --mount=type=cache,target=/b x'],
          ...['FROM base AS c', 'RUN --mount=type=cache,target=/c x'],
          ...['FROM base AS no', 'RUN --mount=type=cache,target=/no x'],
          ...['FROM c', 'COPY --from=a /x /', 'RUN --mount=from=b x'],
        ],
      },
      expected: [
        ...['/c at /c shared app:6:amd64', '/a at /a shared app:2:amd64', '/b at /b shared app:4:amd64'],
      ],
    },
    {
      name: 'the stage that is asked for',
      given: {
        lines: [
          'FROM base AS a',
          'RUN --mount=type=cache,target=/a x',
          'FROM base',
          'RUN --mount=type=cache y',
        ],
        target: { target: 'a' },
      },
      expected: ['/a at /a shared app:2:amd64'],
    },
    {
      name: 'what ONBUILD of a base triggers stands at the FROM',
      given: { lines: ['# nothing here', 'FROM triggers'] },
      expected: ['/from-base at /from-base shared app:2:amd64'],
    },
    {
      name: 'no-cache, and a filter that names the stage in other letters',
      given: [
        { lines: run('target=/a'), target: { 'no-cache': true } },
        {
          lines: [
            'FROM base AS One',
            'RUN --mount=type=cache,target=/b x',
            'FROM one',
            'RUN --mount=type=cache,target=/c x',
          ],
          target: { 'no-cache-filter': ['oNE'] },
        },
      ],
      expected: [
        ...['/a at /a shared emptied app:2:amd64', '/b at /b shared emptied app1:2:amd64'],
        '/c at /c shared app1:4:amd64',
      ],
    },
    {
      name: 'what is emptied with one that has an owner: all of that id that have one',
      given: [
        { lines: run('id=x,target=/a,uid=1'), target: { 'no-cache': true } },
        { lines: run('id=x,target=/a,gid=7') },
        { lines: run('id=x,target=/a') },
      ],
      expected: [
        'x at /a shared uid 1 emptied app:2:amd64',
        'x at /a shared gid 7 emptied app1:2:amd64',
        'x at /a shared app2:2:amd64',
      ],
    },
  ])('$name', ({ given, expected }) => {
    const all = found(...('lines' in given ? [given] : given));
    expect({ mounts: brief(all), unknown: all.unknown }).toEqual({ mounts: expected, unknown: [] });
  });

  test.each<{ name: string; given: readonly string[]; expected: readonly string[] }>([
    {
      name: 'a variable of a base that nobody knows',
      given: ['FROM strange', 'RUN --mount=type=cache,target=$GOPATH/pkg x'],
      expected: ['$GOPATH/pkg: its id is $GOPATH/pkg, which nobody can tell without an engine'],
    },
    {
      name: 'a form that only an engine reads',
      given: ['FROM base', 'ARG X=abc', 'RUN --mount=type=cache,id=${X#a},target=/x,uid=1 x'],
      expected: ['${X#a}: its id is ${X#a}, which nobody can tell without an engine'],
    },
    {
      name: 'an owner that is not known, and one that is no number',
      given: [
        'FROM strange',
        'RUN --mount=type=cache,target=/a,uid=$U x',
        'RUN --mount=type=cache,target=/b,mode=rwx x',
      ],
      expected: [
        '/a: its uid is $U, which nobody can tell without an engine',
        '/b: its mode is "rwx", which is no number',
      ],
    },
    {
      name: 'a frontend of its own',
      given: ['# syntax=acme/language', 'FROM base', 'RUN --mount=type=cache,target=/x x'],
      expected: ['images/app/Dockerfile: a frontend of its own reads the Dockerfile'],
    },
  ])('are told where they are not known: $name', ({ given, expected }) => {
    const { mounts, unknown } = found({ lines: given, platforms: ['linux/amd64', 'linux/arm64'] });
    expect(mounts).toEqual([]);
    expect(unknown.map(({ name, why }) => `${name}: ${why}`)).toEqual(expected);
  });

  test('what only the target needs is no matter: the id says which one it is', () => {
    const all = found({
      lines: ['FROM strange', 'RUN --mount=type=cache,id=x,target=$NOBODY/x,sharing=$S x'],
    });
    expect([brief(all), all.unknown]).toEqual([['x at / shared app:2:amd64'], []]);
  });

  test('each step says what it sees: copied before it in its stages, or mounted in itself', () => {
    const { mounts } = found({
      lines: [
        ...['FROM base AS deps', 'COPY go.mod go.sum ./', 'FROM base AS plan', 'COPY Cargo.lock .'],
        ...[
          'FROM deps',
          'COPY --from=plan /x /',
          'RUN --mount=source=web,target=/w --mount=type=cache,target=/a one',
        ],
        ...['RUN --mount=type=cache,target=/a two', 'COPY late .'],
      ],
    });
    const seen = mounts.flatMap(({ steps }) =>
      steps.map(({ command, sees }) => [
        command,
        ...sees.flatMap(({ selections }) =>
          selections === 'all' ? ['all'] : selections.flatMap((one) => one.patterns),
        ),
      ]),
    );
    expect(seen).toEqual([
      ['one', 'go.mod', 'go.sum', 'Cargo.lock', 'web'],
      ['two', 'go.mod', 'go.sum', 'Cargo.lock'],
    ]);
  });
});

interface Owner {
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly mode: number | undefined;
}

test('owner and mode are part of an identity by what they are, and not by which of them is written', () => {
  const number = fc.option(fc.constantFrom(0, 1, 1000), { nil: undefined });
  const mode = fc.option(fc.constantFrom(0o755, 0o700, 0o1755), { nil: undefined });
  const owners = fc.record({ uid: number, gid: number, mode });
  const filled = ({ uid, gid, mode: bits }: Owner): unknown =>
    uid === undefined && gid === undefined && bits === undefined
      ? 'none'
      : [uid ?? 0, gid ?? 0, (bits ?? 0o755) % 0o1000];
  const defined = (one: object): object =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
  fc.assert(
    fc.property(owners, owners, (one, other) => {
      const isSame = JSON.stringify(filled(one)) === JSON.stringify(filled(other));
      const [a, b] = [one, other].map((owner) => identityOf({ id: 'x', ...defined(owner) }));
      expect(a === b).toBe(isSame);
    }),
  );
});
