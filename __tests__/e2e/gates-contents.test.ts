import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { contentsGate } from '../../src/check/contents-gate/gate.ts';
import type { GateResult } from '../../src/check/gate.ts';
import { checkLayout, type Gatherers } from '../../src/check/gates.ts';
import { createLayerStore } from '../../src/check/layers/store.ts';
import { createScanner, type Scanner } from '../../src/check/vulnerabilities/trivy.ts';
import { readLayout } from '../../src/oci/layout.ts';
import { contentsPolicy, type ProfileName } from '../../src/plan/demands/profiles.ts';
import type { ContentsDemands } from '../../src/request/gate-demands.ts';
import { writeTrivyDb } from '../../scripts/services/trivy-db.mjs';
import { gatherersFrom, subjectOf } from '../support/checking.ts';
import { imageIn, solveWith } from '../support/solving.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

/** What a rule is asked of: two images, built by BuildKit, and what it says of the second. */
interface Case {
  readonly demands: ContentsDemands;
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly found: readonly string[];
}

const busybox = 'FROM busybox:stable';
const tool = 'COPY --from=busybox:stable /bin/busybox /app/tool';

/** A compiler from a distribution's packages, and what it has compiled. */
const build = [
  'FROM debian:bookworm-slim AS build',
  'RUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*',
  'WORKDIR /x',
  `RUN printf 'int gone(void) { return 0; }' > gone.c && printf 'int gone(void); int main(void) { return gone(); }' > app.c`,
  'RUN mkdir out && gcc -s -shared -fPIC -o out/libgone.so gone.c' +
    ` && gcc -s -o out/app app.c -Lout -lgone '-Wl,-rpath,$ORIGIN'` +
    ' && gcc -g -static -o out/debug app.c gone.c && gcc -s -static -o out/stripped app.c gone.c',
];

const cases: Readonly<Record<string, Case>> = {
  root: {
    demands: { root: 'deny' },
    good: [busybox, 'USER 1000'],
    bad: [busybox, 'USER 0:1000'],
    found: ['The image runs as root: USER is 0:1000'],
  },
  compilers: {
    demands: { compilers: 'deny' },
    good: ['FROM debian:bookworm-slim'],
    bad: ['FROM build'],
    found: ['cpp', 'cpp-12', 'gcc', 'gcc-12', 'binutils', 'binutils-x86-64-linux-gnu'],
  },
  'dev-packages': {
    demands: { 'dev-packages': 'deny' },
    good: ['FROM debian:bookworm-slim'],
    bad: ['FROM build'],
    found: [
      'libc-dev-bin',
      'libc6-dev',
      'libcrypt-dev',
      'libgcc-12-dev',
      'libnsl-dev',
      'libtirpc-dev',
      'linux-libc-dev',
    ],
  },
  sources: {
    demands: { sources: 'deny' },
    good: ['FROM scratch', 'COPY main.py lib.h /app/'],
    bad: ['FROM scratch', 'COPY main.go main.py /app/'],
    found: ['/app/main.go'],
  },
  'debug-symbols': {
    demands: { 'debug-symbols': 'deny' },
    good: ['FROM scratch', 'COPY --from=build /x/out/stripped /app'],
    bad: ['FROM scratch', 'COPY --from=build /x/out/debug /app'],
    found: ['/app'],
  },
  'package-caches': {
    demands: { 'package-caches': 'deny' },
    good: [busybox, 'RUN --mount=type=cache,target=/root/.cache/pip echo x > /root/.cache/pip/x'],
    bad: [busybox, 'RUN mkdir -p /root/.cache/pip && echo x > /root/.cache/pip/x'],
    found: ['/root/.cache/pip/x'],
  },
  vcs: {
    demands: { vcs: 'deny' },
    good: [busybox, 'RUN mkdir -p /app/.github && touch /app/.gitignore'],
    bad: [busybox, 'RUN mkdir -p /app/.git /lib/.hg && touch /app/.git/HEAD', 'RUN rm -r /app/.git'],
    found: ['/lib/.hg', '/app/.git'],
  },
  shell: {
    demands: { shell: 'deny' },
    good: ['FROM scratch', tool],
    bad: ['FROM scratch', tool, 'COPY --from=busybox:stable /bin/busybox /bin/sh'],
    found: ['/bin/sh'],
  },
  'package-managers': {
    demands: { 'package-managers': 'deny' },
    good: ['FROM scratch', tool],
    bad: ['FROM debian:bookworm-slim'],
    found: ['/usr/bin/apt', '/usr/bin/cpan', '/usr/bin/dpkg'],
  },
  'missing-libraries': {
    demands: { 'missing-libraries': 'deny' },
    good: ['FROM debian:bookworm-slim', 'COPY --from=build /x/out/app /x/out/libgone.so /app/'],
    bad: ['FROM debian:bookworm-slim', 'COPY --from=build /x/out/app /app/'],
    found: ['/app/app'],
  },
  setuid: {
    demands: { setuid: ['/bin/allowed'] },
    good: [busybox, 'RUN cp /bin/busybox /bin/allowed && chmod 4755 /bin/allowed'],
    bad: [busybox, 'RUN cp /bin/busybox /bin/denied && chmod 2755 /bin/denied'],
    found: ['/bin/denied'],
  },
  'world-writable': {
    demands: { 'world-writable': ['/allowed'] },
    good: [busybox, 'RUN mkdir -m 0777 /allowed && mkdir -m 1777 /sticky && mkdir -m 0775 /group'],
    bad: [busybox, 'RUN mkdir -m 0777 /denied && touch /denied/x && chmod 0666 /denied/x'],
    found: ['/denied'],
  },
  healthcheck: {
    demands: { healthcheck: 'required' },
    good: [busybox, 'HEALTHCHECK --interval=5s CMD ["/bin/busybox", "true"]'],
    bad: [busybox, 'HEALTHCHECK CMD ["/bin/curl", "http://localhost"]'],
    found: ['/bin/curl'],
  },
  entrypoint: {
    demands: { entrypoint: 'required' },
    good: ['FROM scratch', tool, 'ENV PATH=/app', 'ENTRYPOINT ["tool"]'],
    bad: [
      'FROM scratch',
      'COPY --chmod=0644 --from=busybox:stable /bin/busybox /app/tool',
      'ENTRYPOINT ["/app/tool"]',
    ],
    found: ['/app/tool'],
  },
  expose: {
    demands: { expose: [8080, '53/udp'] },
    good: [busybox, 'EXPOSE 8080/tcp 53/udp'],
    bad: [busybox, 'EXPOSE 8080 22'],
    found: ['Port 53/udp is not exposed', 'Port 22/tcp is exposed, which the policy does not name'],
  },
  labels: {
    demands: { labels: ['org.opencontainers.image.source'] },
    good: [busybox, 'LABEL org.opencontainers.image.source=https://example.org/'],
    bad: [busybox, 'LABEL org.opencontainers.image.source=""'],
    found: ['The label org.opencontainers.image.source is empty'],
  },
  paths: {
    demands: { paths: { '/data': '0700 app' } },
    good: [busybox, 'RUN echo app:x:1000:1000::/: >> /etc/passwd && mkdir -m 0700 /data && chown app /data'],
    bad: [busybox, 'RUN echo app:x:1000:1000::/: >> /etc/passwd && mkdir -m 0701 /data && chown app /data'],
    found: ['/data'],
  },
};

/** Images for more than one rule. */
const others: Readonly<Record<string, readonly string[]>> = {
  'loader-missing': ['FROM scratch', 'COPY --from=build /x/out/app /x/out/libgone.so /app/'],
  'no-package-list': ['FROM build', 'RUN rm -rf /var/lib/dpkg'],
  production: ['FROM debian:bookworm-slim', 'COPY --from=build /x/out/stripped /app', 'USER 1000'],
  'script-sh': [busybox, 'COPY --chmod=0755 app.sh /app.sh', 'ENTRYPOINT ["/app.sh"]'],
  'script-bash': [busybox, 'COPY --chmod=0755 bash.sh /app.sh', 'ENTRYPOINT ["/app.sh"]'],
  'script-windows': [busybox, 'COPY --chmod=0755 windows.sh /app.sh', 'ENTRYPOINT ["/app.sh"]'],
  odd: [busybox, `RUN mkdir /odd && touch "$(printf '/odd/::error::a\\n**b**\\033[31m.go')"`],
};

const now = new Date('2026-11-22T00:00:00Z');
const layers = createLayerStore({});
let dirs: ReadonlyMap<string, string> = new Map();
let scanner: Scanner;

beforeAll(async () => {
  const stages = new Map<string, readonly string[]>(Object.entries(others));
  for (const [rule, { good, bad }] of Object.entries(cases)) {
    stages.set(`${rule}-good`, good);
    stages.set(`${rule}-bad`, bad);
  }
  const text = [...stages].map(([stage, [from, ...lines]]) => [`${from} AS ${stage}`, ...lines, '']);
  const context = await makeTree({
    Dockerfile: [...build, '', ...text.flat()],
    'main.go': 'package main\n',
    'main.py': 'pass\n',
    'lib.h': '\n',
    'app.sh': '#!/bin/sh\necho x\n',
    'bash.sh': '#!/bin/bash\necho x\n',
    'windows.sh': '#!/bin/sh\r\necho x\r\n',
  });
  const dockerfile = join(context, 'Dockerfile');
  const images = [...stages.keys()].map((target) =>
    imageIn(context, target, { target: { context, dockerfile, target } }),
  );
  const { layouts } = await solveWith(images);
  dirs = new Map(layouts.map(({ image, dir }) => [image, dir]));

  const cacheDir = join(await makeFolder(), 'trivy');
  await writeTrivyDb(join(cacheDir, 'db'), []);
  scanner = createScanner({
    program: realTool('trivy'),
    env: process.env,
    cacheDir,
    cwd: await makeFolder(),
  });
}, 600_000);

/** What the gate says of a built image under these demands, on the way that a run goes. */
async function judged(
  image: string,
  demands: ContentsDemands | undefined,
  profile?: ProfileName,
  more: Partial<Gatherers> = {},
): Promise<GateResult> {
  const dir = dirs.get(image) ?? '';
  const { gates } = await checkLayout(
    subjectOf(dir, { contents: contentsPolicy(profile, demands, image) }, image),
    gatherersFrom(dir, scanner, { contents: async () => layers.contents(await readLayout(dir)), ...more }),
    now,
    [contentsGate],
  );
  return gates[0]!;
}

/** Where something was found, or what the finding says where it has no place. */
const places = ({ findings }: GateResult): readonly string[] =>
  findings.map((one) => one.path ?? one.package?.name ?? one.message);

describe.each(Object.entries(cases))('the rule %s', (rule, { demands, found }) => {
  test('lets an image pass that is as it demands', async () => {
    expect(await judged(`${rule}-good`, demands)).toMatchObject({ state: 'passed', findings: [] });
  });

  test('fails one that is not', async () => {
    const result = await judged(`${rule}-bad`, demands);
    expect(result.state).toBe('failed');
    expect(places(result)).toEqual(found);
    expect(new Set(result.findings.map((one) => one.rule))).toEqual(new Set([rule]));
  });
});

test('Debian’s own setuid and setgid files are found, and no others', async () => {
  const result = await judged('compilers-good', { setuid: 'deny' });
  expect([...places(result)].sort()).toEqual([
    '/usr/bin/chage',
    '/usr/bin/chfn',
    '/usr/bin/chsh',
    '/usr/bin/expiry',
    '/usr/bin/gpasswd',
    '/usr/bin/mount',
    '/usr/bin/newgrp',
    '/usr/bin/passwd',
    '/usr/bin/su',
    '/usr/bin/umount',
    '/usr/sbin/unix_chkpwd',
  ]);
});

test('a compiler is found by its files where the packages’ list was removed', async () => {
  const result = await judged('no-package-list', { compilers: 'deny' });
  expect(places(result)).toContain('/usr/bin/cc');
  expect(result.findings.every((one) => one.package === undefined)).toBe(true);
});

test('a program whose loader is missing says which C library it was built for', async () => {
  const result = await judged('loader-missing', { 'missing-libraries': 'deny' });
  expect(result.findings.map(({ message }) => message)).toEqual([
    '/app/app cannot start: its loader /lib64/ld-linux-x86-64.so.2 (glibc) is not in the image',
  ]);
});

test('a script whose interpreter is not in the image cannot be its entrypoint', async () => {
  const asked = async (image: string) => {
    const result = await judged(image, { entrypoint: 'required' });
    return [result.state, ...result.findings.map(({ message }) => message)];
  };
  expect(await asked('script-sh')).toEqual(['passed']);
  expect(await asked('script-bash')).toEqual([
    'failed',
    '/app.sh needs /bin/bash, which is not in the image: it cannot be started',
  ]);
  expect(await asked('script-windows')).toEqual(['failed', expect.stringContaining('Windows line ends')]);
});

test('an image on Debian may have the profile production, and none that builds something', async () => {
  expect(await judged('production', undefined, 'production')).toMatchObject({
    state: 'passed',
    findings: [],
  });
  const rules = (await judged('compilers-bad', undefined, 'production')).findings.map(({ rule }) => rule);
  expect([...new Set(rules)]).toEqual(['root', 'compilers', 'dev-packages', 'sources', 'package-caches']);
});

test('a file name that pretends to be something else stays a file name', async () => {
  const result = await judged('odd', { sources: 'deny' });
  expect(places(result)).toEqual(['/odd/::error::a\n**b**\u001b[31m.go']);
});

test('without a list of packages nothing is said of compilers, and the rest does not need it', async () => {
  const dead: Partial<Gatherers> = { scan: () => Promise.reject(new Error('the scanner died')) };
  expect(await judged('root-good', { compilers: 'deny' }, undefined, dead)).toMatchObject({
    state: 'broken',
    problem: { what: 'the scanner died' },
  });
  expect(await judged('root-good', { root: 'deny' }, undefined, dead)).toMatchObject({ state: 'passed' });
});
