import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { findMounts } from '../../src/cache/mounts/find.ts';
import type { BakeTarget } from '../../src/plan/bake.ts';
import { runsOf, type ImageRuns } from '../../src/plan/reach/runs.ts';
import { described, pinsOf } from '../support/described.ts';
import { bakeByHand } from '../support/solving.ts';
import { makeTree } from '../support/tree.ts';

/** Of this test alone: the engine is shared. */
const own = randomBytes(4).toString('hex');
const pins = pinsOf({ 'debian:bookworm-slim': {} });
const base = 'FROM debian:bookworm-slim';

/** A Dockerfile with one cache mount at `/probe`, or wherever DIR says, which leaves its name there and looks around. */
interface Probe {
  readonly name: string;
  readonly lines: () => readonly string[];
  readonly args?: Readonly<Record<string, string>>;
  readonly platforms?: readonly string[];
}

/** What a probe runs: it leaves its name in a folder, and tells all names that are there. */
const look = (folder: string, name: string): string =>
  `touch ${folder}/${name} 2>/dev/null; echo "SEEN ${name} [$(ls ${folder} | tr '\\n' ' ')]" $ROUND`;

/** Options of the mount in a plain RUN. */
function plain(
  name: string,
  options: string,
  { folder = '/probe', before = [], args = {} }: Partial<Plain> = {},
): Probe {
  const lines = (): readonly string[] => [
    ...[base, 'ARG ROUND', ...before],
    `RUN --mount=type=cache,${options} ${look(folder, name)}`,
  ];
  return { name, lines, args };
}

interface Plain {
  readonly folder: string;
  readonly before: readonly string[];
  readonly args: Readonly<Record<string, string>>;
}

const id = `id=${own}`;

const probes: readonly Probe[] = [
  // The default id is the cleaned target.
  plain('target', `target=/${own}`, { folder: `/${own}` }),
  plain('target-cleaned', `target=/x/.././${own}/`, { folder: `/${own}` }),
  plain('dst', `dst=/${own}`, { folder: `/${own}` }),
  plain('destination', `destination=/${own}`, { folder: `/${own}` }),
  plain('last-target', `target=/elsewhere,dst=/${own}`, { folder: `/${own}` }),
  plain('id-like-target', `id=/${own},target=/probe`),
  plain('id-not-cleaned', `id=/${own}/,target=/probe`),
  plain('id-empty', `id=,target=/${own}`, { folder: `/${own}` }),
  plain('relative', `target=rel-${own}`, { folder: `/work/rel-${own}`, before: ['WORKDIR /work'] }),
  plain('relative-elsewhere', `target=rel-${own}/`, {
    folder: `/other/rel-${own}`,
    before: ['WORKDIR /other'],
  }),
  plain('relative-id', `id=rel-${own},target=/probe`),
  plain('relative-whole', `target=/work/rel-${own}`, { folder: `/work/rel-${own}` }),
  // Ids and their variables.
  plain('id', `${id},target=/probe`),
  plain('id-key-in-capitals', `ID=${own},TARGET=/probe`),
  plain('id-quoted', `id="${own}",target=/probe`),
  plain('id-in-capitals', `id=${own.toUpperCase()}X,target=/probe`),
  plain('id-small', `id=${own}x,target=/probe`),
  plain('id-last', `id=no,${id},target=/probe`),
  plain('id-from-arg', 'id=$ID,target=/probe', { before: [`ARG ID=${own}`] }),
  plain('id-from-given-arg', 'id=${ID},target=/probe', { before: ['ARG ID=other'], args: { ID: own } }),
  plain('id-from-env', 'id=${ID:-none},target=/probe', { before: [`ENV ID=${own}`] }),
  plain('id-default', `id=\${ID:-${own}},target=/probe`, { before: ['ARG ID'] }),
  plain('id-unset', `id=${own}$NOTHING,target=/probe`, { before: ['ARG NOTHING'] }),
  plain('id-escaped', `id=\\\\$ID${own},target=/probe`, { before: ['ARG ID=x'] }),
  plain('comma-in-variable', 'id=$ID,target=/probe', { before: [`ARG ID=${own},sharing=locked`] }),
  plain('comma-quoted', `'"id=${own},sharing=locked"',target=/probe`),
  plain('type-from-arg', `${id},target=/probe,type=$T`, { before: ['ARG T=CACHE'] }),
  // Sharing, read-only and targets make no difference.
  plain('private', `${id},target=/probe,sharing=private`),
  plain('locked', `${id},target=/probe,sharing=locked`),
  plain('read-only', `${id},target=/probe,readonly`),
  plain('read-write', `${id},target=/probe,rw=true`),
  plain('other-target', `${id},target=/elsewhere`, { folder: '/elsewhere' }),
  // Owner and mode.
  plain('uid-0', `${id},target=/probe,uid=0`),
  plain('gid-0', `${id},target=/probe,gid=0`),
  plain('mode-755', `${id},target=/probe,mode=755`),
  plain('mode-0755', `${id},target=/probe,mode=0755,uid=0,gid=0`),
  plain('mode-1755', `${id},target=/probe,mode=1755`),
  plain('mode-700', `${id},target=/probe,mode=0700`),
  plain('uid-1000', `${id},target=/probe,uid=1000`),
  plain('uid-1000-again', `${id},target=/probe,uid=$U,gid=0,mode=0755`, { before: ['ARG U=1000'] }),
  plain('gid-1000', `${id},target=/probe,gid=1000`),
  plain('uid-001000', `${id},target=/probe,uid=001000`),
  // What it begins with.
  plain('from-scratch', `${id},target=/probe,from=scratch`),
  {
    name: 'from-stage',
    lines: () => [
      ...['FROM scratch AS seed', 'COPY Dockerfile /seed', base, 'ARG ROUND'],
      `RUN --mount=type=cache,${id},target=/probe,from=seed ${look('/probe', 'from-stage')}`,
    ],
  },
  {
    name: 'stage-called-scratch',
    lines: () => [
      ...['FROM debian:bookworm-slim AS scratch', base, 'ARG ROUND'],
      `RUN --mount=type=cache,${id},target=/probe ${look('/probe', 'stage-called-scratch')}`,
    ],
  },
  // Namespaces.
  plain('namespace', `${id},target=/probe`, { args: { BUILDKIT_CACHE_MOUNT_NS: 'acme' } }),
  plain('namespace-in-id', `id=acme/${own},target=/probe`),
  plain('namespace-cut-here', `id=b/${own},target=/probe`, { args: { BUILDKIT_CACHE_MOUNT_NS: 'a' } }),
  plain('namespace-cut-there', `${id},target=/probe`, { args: { BUILDKIT_CACHE_MOUNT_NS: 'a/b' } }),
  // Forms of RUN.
  {
    name: 'heredoc',
    lines: () => [
      ...[base, 'ARG ROUND', `RUN --mount=type=cache,${id},target=/probe <<EOF`],
      ...[look('/probe', 'heredoc'), 'EOF'],
    ],
  },
  {
    name: 'json',
    lines: () => [
      ...[base, 'ARG ROUND'],
      `RUN --mount=type=cache,${id},target=/probe ["sh", "-c", ${JSON.stringify(look('/probe', 'json'))}]`,
    ],
  },
  {
    name: 'broken-lines',
    lines: () => [
      ...[base, 'ARG ROUND', 'RUN --network=default \\', '  # a comment', `  --mount=type=cache,\\`],
      ...[`${id},target=/probe \\`, `  ${look('/probe', 'broken-lines')}`],
    ],
  },
  {
    name: 'other-mounts-beside',
    lines: () => [
      ...[base, 'ARG ROUND'],
      `RUN --mount=type=tmpfs,target=/tmp/x --mount=target=/src --mount=type=cache,${id},target=/probe ${look('/probe', 'other-mounts-beside')}`,
    ],
  },
  {
    name: 'onbuild',
    lines: () => [
      ...['FROM debian:bookworm-slim AS parent', `ARG ID=${own}`, 'ENV KEPT=$ID'],
      `ONBUILD ARG ROUND`,
      `ONBUILD RUN --mount=type=cache,id=$KEPT,target=/probe ${look('/probe', 'onbuild')}`,
      'FROM parent',
    ],
  },
  {
    name: 'stage-copied-from',
    lines: () => [
      ...['FROM debian:bookworm-slim AS unused', `RUN --mount=type=cache,target=/unused false`],
      ...['FROM debian:bookworm-slim AS made', 'ARG ROUND'],
      `RUN --mount=type=cache,${id},target=/probe ${look('/probe', 'stage-copied-from')} > /out; cat /out`,
      ...['FROM scratch', 'COPY --from=made /out /'],
    ],
  },
  // Platforms.
  {
    name: 'two-platforms',
    platforms: ['linux/amd64', 'linux/arm64'],
    lines: () => [
      ...['FROM --platform=$BUILDPLATFORM debian:bookworm-slim AS made', 'ARG ROUND'],
      `RUN --mount=type=cache,${id},target=/probe ${look('/probe', 'two-platforms')} > /out; cat /out`,
      ...['FROM scratch', 'COPY --from=made /out /'],
    ],
  },
  {
    name: 'other-platform',
    platforms: ['linux/arm64'],
    lines: () => [
      ...['FROM --platform=$BUILDPLATFORM debian:bookworm-slim AS made', 'ARG ROUND', 'ARG TARGETARCH'],
      `RUN --mount=type=cache,id=${own}-$TARGETARCH,target=/probe ${look('/probe', 'other-platform')} > /out; cat /out`,
      ...['FROM scratch', 'COPY --from=made /out /'],
    ],
  },
  plain('id-of-other-platform', `id=${own}-arm64,target=/probe`),
  plain('id-of-this-platform', `id=${own}-$TARGETARCH,target=/probe`, { before: ['ARG TARGETARCH'] }),
];

/** The groups of probes that have one mount, sorted; what is in none is a group by itself. */
function groups(pairs: Iterable<readonly string[]>): readonly string[] {
  return [...new Set([...pairs].map((names) => [...names].sort().join(' ')))].sort();
}

const runsFrom = ({ name, lines, args = {}, platforms = ['linux/amd64'] }: Probe): ImageRuns =>
  runsOf(described(lines(), { platforms, target: { args } }, name), { pins, parents: new Map() });

/** Builds probes in one solve of the shared engine. @returns the names that each of them has seen in its mount */
async function seenBy(
  some: readonly Probe[],
  round: number,
  more: BakeTarget = {},
): Promise<ReadonlyMap<string, readonly string[]>> {
  const requests = await Promise.all(
    some.map(async ({ name, lines, args = {}, platforms }): Promise<[string, BakeTarget]> => {
      const context = await makeTree({ Dockerfile: lines() });
      const given = { ...args, ROUND: `${own}-${round}` };
      return [
        name,
        { ...more, context, args: given, ...(platforms === undefined ? {} : { platforms: [...platforms] }) },
      ];
    }),
  );
  const said = await bakeByHand(Object.fromEntries(requests));
  const seen = [...said.matchAll(/^#\d+ [\d.]+ SEEN (\S+) \[([^\]]*)\]/gm)];
  return new Map(seen.map(([, name = '', names = '']) => [name, names.trim().split(' ')]));
}

/** While one asks for a mount alone, others that share it get another folder: it has the engine for itself. */
async function seenByAll(round: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const isAlone = ({ name }: Probe): boolean => name === 'private' || name === 'locked';
  const together = await seenBy(
    probes.filter((one) => !isAlone(one)),
    round,
  );
  const alone: (readonly [string, readonly string[]])[] = [];
  for (const probe of probes.filter(isAlone)) alone.push(...(await seenBy([probe], round)));
  return new Map([...together, ...alone]);
}

test('mounts that are told to be one are one in BuildKit, and no others', async () => {
  const { mounts, unknown } = findMounts(probes.map(runsFrom));
  expect(unknown).toEqual([]);
  const told = mounts.map(({ users }) => [...new Set(users.map(({ image }) => image))]);

  await seenByAll(1);
  const seen = await seenByAll(2);
  expect([...seen.keys()].sort()).toEqual(probes.map(({ name }) => name).sort());
  // The one that may not write has left no name.
  const others = seen.get('read-only') ?? [];
  const met = [...seen].map(([name, names]) =>
    name === 'read-only' || others.includes(name) ? [...names, 'read-only'] : names,
  );
  const known = new Set(seen.keys());
  expect(groups(told)).toEqual(groups(met.map((names) => names.filter((name) => known.has(name)))));
});

test('a source without a stage is a folder in the same mount, and makes owner and mode count for nothing', async () => {
  const sub: Probe = {
    name: 'sub',
    lines: () => [
      ...[base, 'ARG ROUND'],
      `RUN --mount=type=cache,id=${own}-source,target=/whole mkdir -p /whole/sub && touch /whole/sub/made`,
      `RUN --mount=type=cache,id=${own}-source,target=/probe,source=sub,uid=7,mode=700 ${look('/probe', 'sub')}`,
    ],
  };
  const root: Probe = {
    name: 'root',
    lines: () => [
      ...[base, 'ARG ROUND'],
      `RUN --mount=type=cache,id=${own}-source,target=/probe,src=/ ${look('/probe/sub', 'root')}`,
    ],
  };
  const { mounts } = findMounts([sub, root].map(runsFrom));
  expect(mounts.map(({ id: one, uid, mode }) => [one, uid, mode])).toEqual([
    [`${own}-source`, undefined, undefined],
  ]);
  expect([...(await seenBy([sub], 1)), ...(await seenBy([root], 1))]).toEqual([
    ['sub', ['made', 'sub']],
    ['root', ['made', 'root', 'sub']],
  ]);
});

test('a mount that is told to be emptied is emptied, and no other', async () => {
  const first = [
    plain('kept', `id=${own}-kept,target=/probe`),
    plain('lost', `id=${own}-lost,target=/probe`),
  ];
  const again = (name: string): Probe => ({
    name: `${name}-again`,
    lines: () => [
      ...['FROM debian:bookworm-slim AS filtered', 'ARG ROUND'],
      `RUN --mount=type=cache,id=${own}-lost,target=/probe ${look('/probe', 'x')} > /out`,
      ...['FROM debian:bookworm-slim', 'ARG ROUND', 'COPY --from=filtered /out /out'],
      `RUN --mount=type=cache,id=${own}-${name},target=/probe ${look('/probe', `${name}-again`)}`,
    ],
  });
  const target: BakeTarget = { 'no-cache-filter': ['FILTERED'] };
  const probe = again('lost');
  const { mounts } = findMounts(
    [again('kept'), probe].map(({ name, lines }) =>
      runsOf(described(lines(), { target }, name), { pins, parents: new Map() }),
    ),
  );
  expect(mounts.map((mount) => [mount.id, mount.isEmptied])).toEqual([
    [`${own}-lost`, true],
    [`${own}-kept`, false],
  ]);
  await seenBy(first, 1);
  expect([...(await seenBy([again('kept')], 2, target))]).toEqual([['kept-again', ['kept', 'kept-again']]]);
  expect([...(await seenBy([probe], 2, target))]).toEqual([['lost-again', ['lost-again', 'x']]]);
});
