import { describe, expect, test } from '@jest/globals';
import { entrypoint } from '../../../../src/check/contents-gate/entrypoint.ts';
import { expose } from '../../../../src/check/contents-gate/expose.ts';
import { healthcheck } from '../../../../src/check/contents-gate/healthcheck.ts';
import { labels } from '../../../../src/check/contents-gate/labels.ts';
import { paths } from '../../../../src/check/contents-gate/paths.ts';
import { root } from '../../../../src/check/contents-gate/root.ts';
import type { RunConfig } from '../../../../src/check/contents-gate/rule.ts';
import type { PathDemand } from '../../../../src/request/policy.ts';
import { file, folder, hitsOf, link, program, script, type Entry } from './hand-made.ts';

const accounts: Readonly<Record<string, Entry>> = {
  'etc/passwd': {
    text: 'root:x:0:0:root:/root:/bin/sh\ntoor:x:0:0::/:/bin/sh\napp:x:1000:1000::/:/bin/sh\n\n# odd\nbad:x:-1:x\n',
  },
  'etc/group': { text: 'root:x:0:\napp:x:1000:\nstaff:x:50:app,other\n' },
};

describe('running as root', () => {
  const asked = (User?: string, files = accounts) =>
    hitsOf(root, { files, config: User === undefined ? {} : { User } }).map(({ message }) => message);
  test.each([
    [undefined, 'there is no USER'],
    ['', 'there is no USER'],
    ['root', 'USER is root'],
    ['0', 'USER is 0'],
    ['00', 'USER is 00'],
    ['0:0', 'USER is 0:0'],
    ['root:app', 'USER is root:app'],
    [':app', 'there is no USER'],
    ['toor', 'USER toor has the number 0'],
  ])('USER %j', (user, why) => {
    expect(asked(user)).toEqual([`The image runs as root: ${why}`]);
  });

  test.each(['app', '1000', '1000:0', 'app:staff', '10001:10001', '1'])('USER %j does not', (user) => {
    expect(asked(user)).toEqual([]);
  });

  test.each([
    ['nobody-knows', 'USER nobody-knows is not in /etc/passwd'],
    ['app:unknown', 'the group unknown of USER app:unknown is not in /etc/group'],
    ['bad', 'USER bad is not in /etc/passwd'],
  ])('USER %j cannot be told', (user, why) => {
    expect(asked(user)).toEqual([
      `Whether the image runs as root cannot be told: ${why}, and a container does not start`,
    ]);
  });

  test('root is root where there is no /etc/passwd, and a number is a number', () => {
    expect(asked('root', {})).toHaveLength(1);
    expect(asked('65532', {})).toEqual([]);
  });
});

describe('HEALTHCHECK', () => {
  const files = { 'bin/sh': program(), 'app/ok': program() };
  const asked = (Test: string[] | undefined, config: RunConfig = {}) =>
    hitsOf(healthcheck, { files, config: { ...config, ...(Test ? { Healthcheck: { Test } } : {}) } }).map(
      ({ message }) => message,
    );
  test.each([
    [undefined, 'The image has no HEALTHCHECK'],
    [[], 'The image has no HEALTHCHECK'],
    [['NONE'], 'HEALTHCHECK is switched off: NONE'],
    [['CMD', '/app/gone'], 'HEALTHCHECK can never succeed: /app/gone is not in the image'],
    [['CMD'], 'HEALTHCHECK can never succeed: The command is empty'],
  ])('%j is none', (given, message) => {
    expect(asked(given)).toEqual([message]);
  });

  test.each([[['CMD', '/app/ok', '--healthy']], [['CMD-SHELL', 'curl -f http://localhost']]])(
    '%j is one',
    (given) => {
      expect(asked(given)).toEqual([]);
    },
  );

  test('in a shell that is not in the image is none', () => {
    expect(asked(['CMD-SHELL', 'true'], { Shell: ['/bin/bash', '-c'] })).toEqual([
      'HEALTHCHECK can never succeed: /bin/bash is not in the image',
    ]);
  });
});

describe('ENTRYPOINT and CMD', () => {
  const usual: Readonly<Record<string, Entry>> = {
    ...accounts,
    bin: link('usr/bin'),
    'usr/bin/app': program(),
    'usr/bin/private': program({}, { mode: 0o700 }),
    'usr/bin/staffs': program({}, { mode: 0o750, gid: 50 }),
    'usr/bin/plain': { ...program(), mode: 0o644 },
    'usr/bin/tini': program(),
    'usr/bin/env': program(),
    'usr/local/bin/ruby': script('/usr/bin/env app'),
    'usr/bin/broken': program({ interpreter: '/lib/ld-musl-x86_64.so.1' }),
    'srv/run.sh': script('/usr/bin/app -x'),
    'srv/bash.sh': script('/bin/bash'),
    'srv/dynamic': program({ interpreter: '/lib64/ld-linux-x86-64.so.2' }),
    'srv/folder': folder(),
    'opt/app2': link('/usr/bin/app'),
    'opt/hard': { kind: 'hardlink', link: 'usr/bin/app', mode: 0o755 },
  };
  const asked = (config: RunConfig) =>
    hitsOf(entrypoint, { files: usual, config }).map(({ message }) => message);

  test.each<[string, RunConfig]>([
    ['a path', { Entrypoint: ['/usr/bin/app', 'x'] }],
    ['a path through a linked folder', { Entrypoint: ['/bin/app'] }],
    ['a link', { Entrypoint: ['/opt/app2'] }],
    ['a hard link', { Entrypoint: ['/opt/hard'] }],
    ['CMD alone', { Cmd: ['/usr/bin/app'] }],
    ['an empty ENTRYPOINT and CMD', { Entrypoint: [], Cmd: ['/usr/bin/app'] }],
    ['a name in the usual PATH', { Entrypoint: ['app'] }],
    ['a name in its PATH', { Entrypoint: ['run.sh'], Env: ['PATH=/nowhere:/srv'] }],
    ['a path from WORKDIR', { Entrypoint: ['./run.sh'], WorkingDir: '/srv' }],
    ['a script whose interpreter is there', { Entrypoint: ['/srv/run.sh'] }],
    ['a script whose interpreter is a script', { Entrypoint: ['ruby'] }],
    ['root runs what its owner may', { Entrypoint: ['private'] }],
    ['a user runs what its group may', { Entrypoint: ['staffs'], User: 'app' }],
    ['an init and its program', { Entrypoint: ['tini', '--', 'app'] }],
    ['an init with flags', { Entrypoint: ['tini', '-g', '--', 'gone'] }],
  ])('%s passes', (_, config) => {
    expect(asked(config)).toEqual([]);
  });

  test.each<[RunConfig, string]>([
    [{}, 'The image has neither ENTRYPOINT nor CMD'],
    [{ Entrypoint: null, Cmd: null }, 'The image has neither ENTRYPOINT nor CMD'],
    [{ Entrypoint: [''] }, 'The command is empty'],
    [{ Entrypoint: ['/gone'] }, '/gone is not in the image'],
    [
      { Entrypoint: ['app'], Env: ['PATH=/usr/local/bin:/sbin'] },
      'app is in no folder of PATH (/usr/local/bin:/sbin)',
    ],
    [{ Entrypoint: ['plain'] }, '/usr/bin/plain (0644) is not executable'],
    [{ Entrypoint: ['/srv/folder'] }, '/srv/folder is no file'],
    [{ Entrypoint: ['private'], User: 'app' }, '/usr/bin/private (0700) may not be run by USER app'],
    [{ Entrypoint: ['staffs'], User: '2000' }, '/usr/bin/staffs (0750) may not be run by USER 2000'],
    [
      { Entrypoint: ['/srv/bash.sh'] },
      '/srv/bash.sh needs /bin/bash, which is not in the image: it cannot be started',
    ],
    [
      { Entrypoint: ['/srv/dynamic'] },
      '/srv/dynamic needs /lib64/ld-linux-x86-64.so.2, which is not in the image: it cannot be started',
    ],
    [{ Entrypoint: ['/bin/sh', '-c', 'app'] }, '/bin/sh is not in the image'],
    [{ Entrypoint: ['tini', '--', '/gone'] }, '/gone is not in the image'],
  ])('%j fails', (config, message) => {
    expect(asked(config)).toEqual([message]);
  });

  describe('of a script', () => {
    const startedBy = (line: string, config: RunConfig = {}) => {
      const files = { ...usual, 'app.sh': script(line) };
      return hitsOf(entrypoint, { files, config: { Entrypoint: ['/app.sh'], ...config } });
    };
    test.each([
      ['an interpreter', '/bin/app'],
      ['one with a tab and arguments', '/usr/bin/app\t-x  -y'],
      ['one by a relative path', 'bin/app'],
      ['env with a name in PATH', '/usr/bin/env app'],
      ['env with a path', '/usr/bin/env /usr/bin/app'],
      ['env with several words and -S', '/usr/bin/env -S app --flag'],
      ['env with variables, options or quotes, which nobody follows here', '/usr/bin/env -S A=b "x y"'],
      ['env with an option', '/usr/bin/env -i bash'],
      ['env alone', '/usr/bin/env'],
    ])('%s is enough', (_, line) => {
      expect(startedBy(line)).toEqual([]);
    });

    const out = 'it cannot be started';
    test.each([
      ['/bin/bash -e', `/app.sh needs /bin/bash, which is not in the image: ${out}`],
      [
        '/usr/bin/env bash',
        '/app.sh needs bash, which is in no folder of PATH (/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin): ' +
          out,
      ],
      ['/usr/bin/env /bin/bash', `/app.sh needs /bin/bash, which is not in the image: ${out}`],
      ['/bin/broken', `/bin/broken needs /lib/ld-musl-x86_64.so.1, which is not in the image: ${out}`],
      [
        '/usr/bin/env broken',
        `/usr/bin/broken needs /lib/ld-musl-x86_64.so.1, which is not in the image: ${out}`,
      ],
      ['/srv/bash.sh', `/srv/bash.sh needs /bin/bash, which is not in the image: ${out}`],
      ['', `/app.sh names no interpreter behind #!: ${out}`],
      [
        '/usr/bin/env app --flag',
        `/app.sh cannot be started: env takes “app --flag” for the name of one program`,
      ],
      [
        '/bin/app\r',
        '/app.sh has Windows line ends, and cannot be started: its first line ends with a carriage return',
      ],
      [
        '/usr/bin/env app\r',
        '/app.sh has Windows line ends, and cannot be started: its first line ends with a carriage return',
      ],
    ])('%j is not', (line, message) => {
      expect(startedBy(line).map((hit) => hit.message)).toEqual([message]);
    });

    test('env looks where the image’s PATH says', () => {
      expect(startedBy('/usr/bin/env run.sh', { Env: ['PATH=/srv'] })).toEqual([]);
      expect(startedBy('/usr/bin/env app', { Env: ['PATH=/srv'] })).toHaveLength(1);
    });

    test('scripts that interpret each other end', () => {
      expect(startedBy('/app.sh')).toEqual([]);
    });
  });
});

describe('exposed ports', () => {
  const asked = (wanted: readonly string[], actual: readonly string[]) =>
    hitsOf(expose, {
      policy: { expose: wanted },
      config: { ExposedPorts: Object.fromEntries(actual.map((port) => [port, {}])) },
    }).map(({ message }) => message);
  test.each([
    [[], [], []],
    [['8080/tcp'], ['8080/tcp'], []],
    [['8080/tcp'], ['8080'], []],
    [['53/UDP'], ['53/udp'], []],
    [['8000-8002/tcp'], ['8000/tcp', '8001/tcp', '8002/tcp'], []],
    [['8080/tcp'], [], ['Port 8080/tcp is not exposed']],
    [[], ['22/tcp'], ['Port 22/tcp is exposed, which the policy does not name']],
    [
      ['53/udp'],
      ['53/tcp'],
      ['Port 53/udp is not exposed', 'Port 53/tcp is exposed, which the policy does not name'],
    ],
    [['8000-8002/tcp'], ['8000/tcp', '8001/tcp'], ['Port 8002/tcp is not exposed']],
  ])('wanted %j, there %j', (wanted, actual, expected) => {
    expect(asked(wanted, actual)).toEqual(expected);
  });
});

test('labels must be there and not empty', () => {
  const policy = { labels: ['a', 'b', 'c', 'toString'] };
  const config = { Labels: { a: 'x', b: ' ', d: 'y' } };
  expect(hitsOf(labels, { policy, config }).map(({ message }) => message)).toEqual([
    'The label b is empty',
    'The label c is missing',
    'The label toString is missing',
  ]);
});

describe('paths', () => {
  const files: Readonly<Record<string, Entry>> = {
    ...accounts,
    data: folder(0o700, { uid: 1000, gid: 50 }),
    'var/data': link('/data'),
    'bin/tool': { mode: 0o4755 },
    'implied/file': file,
  };
  const asked = (demand: PathDemand) =>
    hitsOf(paths, { files, policy: { paths: [demand] } }).map(({ message }) => message);
  test.each<[PathDemand, readonly string[]]>([
    [{ path: '/data', mode: 0o700, user: 'app' }, []],
    [{ path: '/data/', mode: 0o700, user: 'app', group: 'staff' }, []],
    [{ path: '/var/data', mode: 0o700 }, []],
    [{ path: '/data', user: '1000', group: '50' }, []],
    [{ path: '/implied', mode: 0o755, user: 'root', group: 'root' }, []],
    [{ path: '/data', mode: 0o701 }, ['/data has the mode 0700 and must have 0701']],
    [{ path: '/bin/tool', mode: 0o755 }, ['/bin/tool has the mode 4755 and must have 0755']],
    [{ path: '/data', user: 'root' }, ['/data has the user app (1000) and must have root']],
    [{ path: '/data', user: 'app', group: 'app' }, ['/data has the group staff (50) and must have app']],
    [{ path: '/data', user: '7' }, ['/data has the user app (1000) and must have 7']],
    [{ path: '/data', user: 'who' }, ['/data must have the user who, who is not in /etc/passwd']],
    [
      { path: '/data', mode: 0o755, user: 'root', group: 'root' },
      [
        '/data has the mode 0700 and must have 0755',
        '/data has the user app (1000) and must have root',
        '/data has the group staff (50) and must have root',
      ],
    ],
    [
      { path: '/gone', mode: 0o700, user: 'app' },
      ['/gone is not in the image, and must be there (0700 app)'],
    ],
  ])('%j', (demand, expected) => {
    expect(asked(demand)).toEqual(expected);
  });
});
