import fc from 'fast-check';
import type { World, WorldNode } from './world.ts';

const mode = fc.constantFrom(0o644, 0o644, 0o644, 0o755, 0o600);
const text = fc.constantFrom('one', 'two', 'three', '');
const file: fc.Arbitrary<WorldNode> = fc.record({ kind: fc.constant('file' as const), text, mode });

const always = ['a.txt', 'src/a.txt'];
const maybe = ['b.txt', 'c.md', 'src/b.md', 'src/deep/c.txt', 'src/deep/d.md', 'docs/e.md', 'bin/run'];
const links: Readonly<Record<string, string>> = {
  link: 'src',
  'src/up': '../a.txt',
  'docs/out': '../../../etc',
  away: '/a.txt',
};
/** What COPY can name: most are there nearly always, or are patterns. */
export const sources = [
  '.',
  'src',
  'src/',
  'a.txt',
  '*.txt',
  '*',
  'src/*.md',
  'src/*',
  '[ab].txt',
  's?c/a*',
  '${DIR}',
  './src/../a.txt',
  'link',
  'link/a.txt',
  'away',
  '/a.txt',
];
const parentsSources = ['src/a.txt', '**/*.md', 'src/*.txt', './src/./a.txt', 'src'];
export const patterns = [
  '**/*.md',
  '*.txt',
  'src',
  'src/deep',
  '!src/deep',
  '!src/*.txt',
  '**',
  '!src',
  'docs/',
  'b.*',
  '/bin',
  '**/deep',
];
const places = ['/', '/x/', '/y/z/', 'rel/', './'];

const flags = fc
  .tuple(
    fc.constantFrom('', '', '', '--chmod=755', '--chmod=u+x'),
    fc.constantFrom('', '', '', '--chown=7:8'),
    fc.constantFrom(
      '',
      '',
      ...patterns.filter((one) => one !== '**').map((pattern) => `--exclude=${pattern}`),
    ),
  )
  .map((all) => all.filter((flag) => flag !== '').join(' '));

/** An instruction that takes something from the context. */
export const copy = fc
  .record({
    keyword: fc.constantFrom('COPY', 'COPY', 'COPY', 'ADD', 'COPY --parents', 'COPY --link'),
    flags,
    source: fc.constantFrom(...sources),
    parents: fc.constantFrom(...parentsSources),
    to: fc.constantFrom(...places),
  })
  .map(({ keyword, flags: given, source, parents, to }) =>
    [keyword, given, keyword.endsWith('parents') ? parents : source, to]
      .filter((word) => word !== '')
      .join(' '),
  );

/** An instruction that takes nothing. */
export const setting = fc.constantFrom(
  'ARG DIR=src',
  'ARG V=1',
  'ARG V',
  'ENV V=2',
  'ENV W=$V',
  'ENV DIR=src/deep',
  'LABEL v=${V:-none}',
  'WORKDIR /w/$V',
  'WORKDIR sub',
  'CMD ["x"]',
  'ENTRYPOINT ["/y"]',
  'EXPOSE 80',
  'USER 1:1',
  'VOLUME /v',
  'STOPSIGNAL 9',
  'SHELL ["/sh"]',
  'HEALTHCHECK NONE',
  'ONBUILD COPY *.txt /onbuild/',
  'ONBUILD ENV O=1',
  '# nothing',
);

const body = fc
  .tuple(fc.array(copy, { minLength: 1, maxLength: 2 }), fc.array(setting, { maxLength: 3 }), fc.nat())
  .map(([copies, settings, turn]) => {
    const lines = [...copies];
    for (const [index, line] of settings.entries())
      lines.splice((turn + index) % (lines.length + 1), 0, line);
    return ['ARG DIR=src', ...lines];
  });

const baseLines = fc
  .record({ first: body, last: body, form: fc.constantFrom('plain', 'from', 'copy', 'unused') })
  .map(({ first, last: rest, form }) => {
    // buildx cannot link a target that has no layer at all.
    const last = ['WORKDIR /made', ...rest];
    const stage = ['FROM scratch AS one', ...first];
    switch (form) {
      case 'plain':
        return ['FROM scratch', ...last];
      case 'from':
        return [...stage, 'FROM one', ...last];
      case 'copy':
        return [...stage, 'FROM scratch', ...last, 'COPY --from=one / /one/'];
      default:
        return [...stage, 'FROM scratch', ...last];
    }
  });

const appLines = fc
  .record({ first: body, last: body, form: fc.constantFrom('on', 'copy', 'argument', 'stages') })
  .map(({ first, last, form }) => {
    switch (form) {
      case 'on':
        return ['FROM base', ...last];
      case 'copy':
        return ['FROM scratch AS last', ...last, 'COPY --from=base / /base/'];
      case 'argument':
        return ['ARG BASE=base', 'FROM ${BASE}', ...last];
      default:
        return ['FROM base AS mid', ...first, 'FROM scratch AS last', ...last, 'COPY --from=mid / /mid/'];
    }
  });

function nodesIn(folder: string): fc.Arbitrary<Record<string, WorldNode>> {
  return fc
    .tuple(
      fc.subarray([...maybe]),
      fc.subarray(Object.keys(links), { maxLength: 2 }),
      fc.array(file, { minLength: 9, maxLength: 9 }),
    )
    .map(([more, linked, files]) =>
      Object.fromEntries([
        ...[...always, ...more].map((path, index) => [`${folder}${path}`, files[index]] as const),
        ...linked.map((path) => [`${folder}${path}`, { kind: 'link', target: links[path] ?? '' }] as const),
      ]),
    ) as fc.Arbitrary<Record<string, WorldNode>>;
}

const ignore = fc.array(fc.constantFrom(...patterns), { maxLength: 3 });

/** A random world; most of them can be built. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    base: nodesIn('images/base/'),
    app: nodesIn('images/app/'),
    root: nodesIn(''),
    baseLines,
    appLines,
    baseIgnore: fc.option(ignore),
    appIgnore: fc.option(ignore),
    ignoreName: fc.constantFrom('.dockerignore', 'Dockerfile.dockerignore'),
    isShared: fc.boolean(),
    hasTarget: fc.boolean(),
    args: fc.constantFrom({}, {}, { V: '3' }, { DIR: 'src/' }, { UNUSED: '1' }),
  })
  .map((given) => ({
    nodes: { ...given.base, ...given.app, ...(given.isShared ? given.root : {}) },
    lines: {
      'images/base/Dockerfile': given.baseLines,
      'images/app/Dockerfile': given.appLines,
      ...(given.baseIgnore === null ? {} : { 'images/base/.dockerignore': given.baseIgnore }),
      ...(given.appIgnore === null
        ? {}
        : {
            [given.isShared && given.ignoreName === '.dockerignore'
              ? '.dockerignore'
              : `images/app/${given.ignoreName}`]: given.appIgnore,
          }),
    },
    app: { args: given.args, context: given.isShared ? '.' : 'images/app', ...targetOf(given) },
  }));

/** One of the stages that have a name, where there is one; not always the last one. */
function targetOf({
  appLines: lines,
  hasTarget,
}: {
  readonly appLines: readonly string[];
  readonly hasTarget: boolean;
}) {
  const name = lines.flatMap((line) => / AS (\w+)$/.exec(line)?.[1] ?? [])[0];
  return hasTarget && name !== undefined ? { target: name } : {};
}
