import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CommandResult } from '../support/command.ts';
import { runInImages, type Answers, type Probe } from '../support/in-images.ts';
import { packageIn } from '../support/greet-package.ts';
import { expectEnd } from '../support/outcome.ts';
import { names, publishOwn, publishedReference, type Name } from '../support/own-images.ts';
import { readConfig } from '../support/registry-contents.ts';
import { shared } from '../support/shared.ts';

const minutes = 60_000;

/** An entrypoint's exit code, written to an answer after what it has told people. */
const ending = (answer: string, command: string): string =>
  `code=0; $program ${command} > /tmp/answers/${answer} 2>&1 || code=$?; echo $code >> /tmp/answers/${answer}`;

/** Ends a program of the image by SIGTERM once it runs, which it says through a pipe. */
const terminated: readonly string[] = [
  'mkfifo /tmp/ready',
  "$program sh -c 'echo runs > /tmp/ready; exec sleep 600' & pid=$!",
  'read -r line < /tmp/ready; kill -TERM $pid',
  'code=0; wait $pid || code=$?; echo $code > /tmp/answers/terminated',
];

/** Ends the command by SIGTERM while it asks a registry that never answers. */
const commandTerminated: readonly string[] = [
  'mkfifo /tmp/port /tmp/asked',
  'node /project/silent-registry.js & server=$!',
  'read -r port < /tmp/port',
  '$program plan --source trees --registry 127.0.0.1:$port/app --version 1 > /tmp/answers/terminated 2>&1 & pid=$!',
  'read -r line < /tmp/asked; kill -TERM $pid',
  'code=0; wait $pid || code=$?; echo $code >> /tmp/answers/terminated',
  'kill $server',
];

const silentRegistry = [
  "const { writeFileSync } = require('node:fs');",
  "const server = require('node:http').createServer(() => server.told ??= writeFileSync('/tmp/asked', 'asked\\n') ?? true);",
  "server.listen(0, '127.0.0.1', () => writeFileSync('/tmp/port', `${server.address().port}\\n`));",
];

const command: Probe['files'] = {
  'silent-registry.js': silentRegistry,
  'trees/base/Dockerfile': 'FROM scratch\n',
  'trees/app/Dockerfile': 'ARG BASE=project-base:1\nFROM ${BASE}\n',
};

const commandScript: readonly string[] = [
  '$program --help > /tmp/answers/--help',
  '$program --version > /tmp/answers/--version',
  '$program plan --source trees --json > /tmp/answers/plan',
  ending('wrong', 'nonsense'),
  ...commandTerminated,
];

const greet: Probe['files'] = {
  ...packageIn('greet', 'echo built by `id -un`'),
  ...packageIn('failing', 'echo it breaks here; false'),
};

/** A project for each way to run tests, with something to tell unit from integration tests. */
const testProjects: Probe['files'] = {
  'make/Makefile': [
    'test:',
    '\t@echo all by make',
    'test-unit:',
    '\t@echo unit by make',
    'test-integration:',
    '\t@echo integration by make',
  ],
  'rules/Makefile': [
    'test := no target',
    'lint test-unit check: ready',
    '\t@echo unit by a rule of many',
    'ready:',
  ],
  'npm/package.json': JSON.stringify({
    name: 'x',
    version: '1.0.0',
    scripts: {
      test: 'echo all by node $(node --version)',
      'test:unit': 'echo unit by npm',
      'test:integration': 'echo integration by npm',
    },
  }),
  'npm/node_modules/.keep': '',
  'pytest/pytest.ini': '[pytest]\n',
  'pytest/tests/unit/test_one.py': 'def test_unit():\n    assert 1 + 1 == 2\n',
  'pytest/tests/integration/test_two.py': 'def test_integration():\n    assert 1 + 1 == 2\n',
  'bats/test/all.bats': '@test "all by bats" {\n  true\n}\n',
  'bats/vendor/broken.bats': '@test "of somebody else" {\n  false\n}\n',
  'bats/test/unit/one.bats': '@test "unit by bats" {\n  [ $((1 + 1)) -eq 2 ]\n}\n',
  'bats/test/integration/two.bats': '@test "integration by bats" {\n  true\n}\n',
  'both/tests/unit/one.bats': '@test "the unit test fails" {\n  false\n}\n',
  'both/tests/integration/two.bats': '@test "the integration test passes" {\n  true\n}\n',
  'failing/test_one.py': 'def test_one():\n    assert False\n',
  'nothing/README': 'no tests\n',
};

/** The sources of the command, small: what `watch` starts. It tells through a pipe what it is. */
const watched: Probe['files'] = {
  'src/cli.ts': [
    "import { writeFileSync } from 'node:fs';",
    "import { text } from './text.ts';",
    'const words: readonly string[] = [text, ...process.argv.slice(2)];',
    "writeFileSync('/tmp/told', `${words.join(' ')}\\n`);",
  ],
  'src/text.ts': "export const text: string = 'first';\n",
  'node_modules/.package-lock.json': '{}\n',
  'watch.sh': [
    'set -eu',
    'exec 3<> /tmp/told',
    '$program watch --source images >&2 & pid=$!',
    'read -r told <&3; echo "$told"',
    // Until the change is seen: Node begins to watch a file a moment after it has read it.
    'until [ "$told" = "second --source images" ]; do',
    '  echo "export const text: string = \'second\';" > /tmp/text.ts; mv /tmp/text.ts src/text.ts',
    // What has not come in time is not there: `read` would leave an empty word.
    '  ! read -r -t 5 next <&3 || told=$next',
    'done',
    'echo "$told"',
    'kill -TERM $pid',
    'wait $pid || true',
    'kill -0 $pid 2> /dev/null || echo gone',
  ],
};

/** What lies in /project while an image is tried. */
const projects: Partial<Record<Name, Probe['files']>> = {
  runtime: command,
  minimal: command,
  'test-runner': testProjects,
  dev: watched,
  'deb-builder': greet,
};

const suites = ['unit', 'integration', 'all'] as const;
const ways = ['make', 'npm', 'pytest', 'bats'] as const;

const scripts: Readonly<Record<Name, readonly string[]>> = {
  base: ['$program versions > /tmp/answers/versions', ending('wrong', 'nonsense'), ...terminated],
  runtime: commandScript,
  minimal: commandScript,
  'test-runner': [
    ...ways.flatMap((way) => suites.map((suite) => ending(`${way}-${suite}`, `${suite} ${way}`))),
    ending('default-folder', 'test make'),
    ending('rules', 'all rules'),
    ending('both', 'all both'),
    ending('failing', 'all failing'),
    ending('nothing', 'all nothing'),
    ending('nothing-unit', 'unit nothing'),
    ending('no-folder', 'unit nowhere'),
    ending('shell', "shell -c 'echo $0'"),
    ending('wrong', '--nonsense'),
    ...terminated,
  ],
  dev: [
    'cp -r /project /tmp/checkout; cd /tmp/checkout',
    'mkfifo /tmp/told',
    'export program',
    'bash watch.sh > /tmp/answers/watch 2> /tmp/watch.log || { cat /tmp/watch.log; exit 1; }',
    '$program run lint & pid=$!; read -r told < /tmp/told; wait $pid; echo "$told" > /tmp/answers/run',
    'cd /tmp',
    ending('no-checkout', 'watch'),
    ending('wrong', 'nonsense'),
    ...terminated,
  ],
  'deb-builder': [
    ending('deb', 'deb --verbose --output /tmp/out greet'),
    'ls /tmp/out > /tmp/answers/out',
    'dpkg-deb --contents /tmp/out/*.deb > /tmp/answers/contents',
    'ls > /tmp/answers/source',
    'ln --symbolic /project/greet /tmp/link',
    ending('linked', 'deb --output /tmp/linked /tmp/link'),
    'ls /project/greet /project/greet/debian > /tmp/answers/behind-link',
    ending('binaries', 'binaries greet -o /tmp/out'),
    '/tmp/out/binaries/greet/usr/bin/greet > /tmp/answers/greeting',
    'touch /tmp/out/other',
    ending('clean', 'clean --output=/tmp/out'),
    'ls /tmp/out > /tmp/answers/cleaned',
    ending('failing', 'deb failing'),
    ending('no-package', 'deb .'),
    ending('two', 'deb greet failing'),
    ending('wrong-option', 'deb --nonsense'),
    ending('wrong', 'nonsense'),
    ...terminated,
  ],
};

describe("the project's own images when they are run", () => {
  let published: CommandResult;
  let answers: Readonly<Record<Name, Answers>>;
  const start = async (name: Name) =>
    (await readConfig(shared.registry, `own/${name}`, '1.0.0')).config as {
      readonly Entrypoint?: readonly string[];
      readonly User?: string;
    };

  beforeAll(async () => {
    published = await publishOwn('1.0.0');
    expectEnd(published, 0);
    const probes = await Promise.all(
      names.map(async (name): Promise<[Name, Probe]> => {
        const { Entrypoint = [] } = await start(name);
        return [
          name,
          {
            from: publishedReference(published, name),
            shell: name === 'minimal' ? 'borrowed' : 'own',
            files: projects[name] ?? {},
            script: [
              `program='${Entrypoint.join(' ')}'`,
              '$program help > /tmp/answers/help',
              'id -u > /tmp/answers/user',
              ...scripts[name],
            ],
          },
        ];
      }),
    );
    answers = await runInImages(Object.fromEntries(probes) as Record<Name, Probe>);
  }, 10 * minutes);

  test('each answers help with what it is for', () => {
    expect(answers.base['help']).toMatch(/^image-build base: .*\n[^]*PROGRAM \[ARGUMENT\.\.\.\]/);
    expect(answers['test-runner']['help']).toMatch(/^image-build test-runner: .*\n[^]* {2}unit \[FOLDER/);
    expect(answers.dev['help']).toMatch(/^image-build dev: .*\n[^]* {2}watch \[ARGUMENT/);
    expect(answers['deb-builder']['help']).toMatch(/^image-build deb-builder: .*\n[^]* {2}deb \[OPTION/);
    for (const name of ['runtime', 'minimal'] as const)
      expect(answers[name]['help']).toMatch(/^Usage: image-build [^]*publish/);
  });

  test.each(['base', 'test-runner', 'dev', 'deb-builder'] as const)(
    '%s refuses a command that it does not know with its usage and exit code 2',
    (name) => {
      const word = name === 'test-runner' ? '--nonsense' : 'nonsense';
      expect(answers[name]['wrong']).toBe(
        `error: '${word}' is neither a command nor a program of this image\n\n${answers[name]['help'] ?? ''}2\n`,
      );
    },
  );

  test.each(['base', 'test-runner', 'dev', 'deb-builder'] as const)(
    '%s ends what it runs on SIGTERM',
    (name) => {
      expect(answers[name]['terminated']).toBe('143\n');
    },
  );

  describe.each(['runtime', 'minimal'] as const)('%s is the command', (name) => {
    test('not as root, with its version', async () => {
      expect((await start(name)).User).toBe('1000');
      expect(answers[name]['user']).toBe('1000\n');
      expect(answers[name]['--help']).toBe(answers[name]['help']);
      expect(answers[name]['--version']).toBe('1.0.0\n');
    });

    test('which plans the folder it is started in', () => {
      expect(JSON.parse(answers[name]['plan'] ?? '')).toMatchObject({
        targets: [
          { name: 'base', decision: 'build' },
          { name: 'app', needs: ['base'], decision: 'build' },
        ],
      });
    });

    test('which refuses what it does not know, and says where the usage is', () => {
      expect(answers[name]['wrong']).toMatch(/unknown command 'nonsense'[^]*--help[^]*\n2\n$/);
    });

    test('which stops on SIGTERM', () => {
      expect(answers[name]['terminated']).toMatch(/\n130\n$/);
    });
  });

  test('base says which programs it has', () => {
    expect(answers.base['versions']).toMatch(/^gcc +gcc .*12[^]*^git +git version [^]*^jq +jq-/m);
  });

  describe('test-runner', () => {
    const given = (): Answers => answers['test-runner'];

    test.each([
      { way: 'make', told: (suite: string) => `${suite} by make` },
      { way: 'npm', told: (suite: string) => (suite === 'all' ? 'all by node v24' : `${suite} by npm`) },
      { way: 'pytest', told: (suite: string) => (suite === 'all' ? '2 passed' : '1 passed') },
      { way: 'bats', told: (suite: string) => `1 ${suite} by bats` },
    ])('runs the unit tests, the integration tests or all tests by $way', ({ way, told }) => {
      for (const suite of suites) {
        expect(given()[`${way}-${suite}`]).toContain(told(suite));
        expect(given()[`${way}-${suite}`]).toMatch(/\n0\n$/);
      }
      const others = { unit: /integration/, integration: /unit/ };
      for (const suite of ['unit', 'integration'] as const)
        expect(given()[`${way}-${suite}`]?.replaceAll('/project', '')).not.toMatch(others[suite]);
    });

    test('runs both where a project has no word for all tests, and fails as the first that failed', () => {
      expect(given()['both']).toMatch(
        /not ok 1 the unit test fails[^]*ok 1 the integration test passes[^]*\n1\n$/,
      );
    });

    test('tells a target from a variable, and finds it among others', () => {
      expect(given()['rules']).toMatch(/unit tests\n[^]*unit by a rule of many\n0\n$/);
    });

    test('takes test for all', () => {
      expect(given()['default-folder']).toBe('all by make\n0\n');
    });

    test('fails as the tests do', () => {
      expect(given()['failing']).toMatch(/1 failed[^]*\n1\n$/);
    });

    test('does not take no tests for good tests', () => {
      expect(given()['nothing']).toBe(
        'error: /project/nothing has no tests that this image knows; see help\n2\n',
      );
      expect(given()['nothing-unit']).toBe(
        'error: /project/nothing has no unit tests that this image knows; see help\n2\n',
      );
      expect(given()['no-folder']).toMatch(/error: there is no folder nowhere\n2\n$/);
    });

    test('has a shell', () => {
      expect(given()['shell']).toBe('bash\n0\n');
    });
  });

  test('dev runs the command from its sources, and again when one of them has changed', async () => {
    expect((await start('dev')).User).toBe('1000');
    expect(answers.dev['watch']).toBe('first --source images\nsecond --source images\ngone\n');
    expect(answers.dev['run']).toBe('second lint\n');
    expect(answers.dev['no-checkout']).toBe(
      'error: /tmp is no checkout of image-build: there is no src/cli.ts\n2\n',
    );
  });

  describe('deb-builder', () => {
    const given = (): Answers => answers['deb-builder'];

    test('builds a package that lintian accepts, not as root, and leaves the source alone', () => {
      expect(given()['contents']).toMatch(/root\/root .* \.\/usr\/bin\/greet$/m);
      expect(given()['deb']).toContain('built by builder');
      expect(given()['deb']).toMatch(/lintian:[^]*greet_1\.0-1_all\.deb[^]*\n0\n$/);
      expect(given()['out']).toMatch(/^greet_1\.0-1_all\.deb$/m);
      expect(given()['out']).toMatch(/^greet_1\.0-1_\w+\.(changes)$/m);
      expect(given()['out']).toMatch(/^greet_1\.0-1_\w+\.(buildinfo)$/m);
      expect(given()['source']).toBe('failing\ngreet\n');
    });

    test('builds a copy also of what a link leads to', () => {
      expect(given()['linked']).toMatch(/greet_1\.0-1_all\.deb[^]*\n0\n$/);
      expect(given()['behind-link']?.split('\n')).toEqual([
        ...['/project/greet:', 'debian', 'greet', ''],
        ...['/project/greet/debian:', 'changelog', 'control', 'copyright', 'install', 'rules', 'source', ''],
      ]);
    });

    test('gives what a package installs as a folder, and says little where nothing is wrong', () => {
      expect(given()['greeting']).toBe('hello\n');
      expect(given()['binaries']).toMatch(
        /^greet 1\.0-1\nin \/tmp\/out:\nbinaries\/greet\/usr\/bin\/greet\n[^]*\n0\n$/,
      );
      expect(given()['binaries']).not.toContain('built by builder');
    });

    test('cleans packages and folders of binaries up, and nothing else', () => {
      expect(given()['clean']).toBe('0\n');
      expect(given()['cleaned']).toBe('other\n');
    });

    test('shows what a build has written when it fails', () => {
      expect(given()['failing']).toMatch(/it breaks here[^]*error: greet 1\.0-1: failed\n1\n$/);
    });

    test('refuses what it cannot do with the usage', () => {
      const usage = given()['help'] ?? '';
      expect(given()['no-package']).toBe('error: . has no debian/control\n2\n');
      expect(given()['wrong-option']).toBe(`error: there is no option --nonsense\n\n${usage}2\n`);
      expect(given()['two']).toBe(`error: one source tree at a time: greet failing\n\n${usage}2\n`);
    });
  });
});
