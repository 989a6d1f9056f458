import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dockerfileOf } from '../../../../src/build/tests/dockerfile.ts';
import { Output } from '../../../../src/build/tests/output.ts';
import { missingProgram } from '../../../../src/build/tests/program.ts';
import { serviceCommand, serviceOutcome } from '../../../../src/build/tests/service.ts';
import { setUpFailure, startFailure } from '../../../../src/build/tests/start-failure.ts';
import type { ImageFile } from '../../../../src/check/layers/contents.ts';
import { imageThatSays } from '../../../support/image-that-says.ts';

describe('the Dockerfile of a test', () => {
  test('is two lines, and three with a helper', () => {
    expect(dockerfileOf({ command: ['/app', '-v'], network: false, fresh: '1' })).toBe(
      'FROM image-build-tested\nRUN --network=none --mount=type=secret,id=image-build-1,required=false ["/app","-v"]\n',
    );
    expect(dockerfileOf({ command: ['/app'], network: true, fresh: '2', helper: 'busybox:musl' })).toBe(
      [
        'FROM busybox:musl AS helper',
        'FROM image-build-tested',
        'RUN --network=default --mount=type=secret,id=image-build-2,required=false ' +
          '--mount=type=bind,from=helper,source=/bin/busybox,target=/.image-build-test/busybox ["/app"]',
        '',
      ].join('\n'),
    );
  });

  test('carries any arguments, and nothing in them means something to a Dockerfile', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (command) => {
        const text = dockerfileOf({ command, network: false, fresh: 'x' });
        const [, json = ''] = /required=false (.*)\n$/.exec(text) ?? [];
        expect(JSON.parse(json)).toEqual(command);
        expect(json).toMatch(/^[\w ./:=,\-\\"[\]]*$/);
      }),
    );
  });
});

describe('output', () => {
  test('the end of it is kept, whatever pieces it comes in', () => {
    const pieces = fc.array(
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes.map((b) => b % 128))),
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 100 }), (chunks, limit) => {
        const output = new Output(limit);
        for (const chunk of chunks) output.add(chunk);
        const whole = Buffer.concat(chunks);
        expect(output.text).toBe(whole.subarray(-limit).toString('utf8'));
        expect(output.kept).toBe(whole.length > limit ? 'end' : 'all');
      }),
    );
  });

  test.each(['200KiB/s', '2MiB'])('it is known where the engine has cut it (%s)', (limit) => {
    const output = new Output();
    output.add(Buffer.from(`some of it\n[output clipped, log limit ${limit} reached]\n`));
    output.add(Buffer.from('and the end'));
    expect(output.kept).toBe('clipped');
  });
});

describe('a program that was not started is told from one that failed', () => {
  const runc = 'runc run failed: unable to start container process: ';
  test.each([
    {
      exitCode: 1,
      errors: `${runc}exec: "/app": stat /app: no such file or directory\n`,
      why: 'its program is not in the image: /app',
    },
    {
      exitCode: 1,
      errors: `${runc}exec: "app": executable file not found in $PATH\n`,
      why: 'its program is not in the image: /app',
    },
    {
      exitCode: 1,
      errors: `${runc}exec: "/app": permission denied\n`,
      why: 'its program may not be executed: /app',
    },
    {
      exitCode: 1,
      errors: `${runc}exec: "/app": is a directory\n`,
      why: 'its program may not be executed: /app',
    },
    {
      exitCode: 1,
      errors: `${runc}error during container init: no space\n`,
      why: 'the engine says: error during container init: no space',
    },
    {
      exitCode: 255,
      errors: 'exec /app: exec format error\n',
      why: 'the engine cannot run its program on this platform: /app',
    },
    {
      exitCode: 1,
      errors: 'exec /app: no such file or directory\n',
      why: 'its interpreter or loader is not in the image: that of /app',
    },
    { exitCode: 1, errors: 'exec /app: permission denied', why: 'its program may not be executed: /app' },
    { exitCode: 1, errors: '', why: undefined },
    { exitCode: 1, errors: 'file not found\n', why: undefined },
    { exitCode: 0, errors: 'exec /app: exec format error\n', why: undefined },
    { exitCode: 2, errors: `${runc}exec: "/app": permission denied\n`, why: undefined },
    { exitCode: 1, errors: `it has begun\n${runc}exec: "/app": permission denied\n`, why: undefined },
    { exitCode: 127, errors: "setsid: can't execute '/app': No such file or directory\n", why: undefined },
  ])('$exitCode $errors', ({ why, ...step }) => {
    expect(startFailure({ ...step, program: '/app', isHelped: false })).toBe(why);
  });

  test.each([
    {
      exitCode: 127,
      errors: "setsid: can't execute '/app': No such file or directory\n",
      why: 'its program is not in the image: /app',
    },
    {
      exitCode: 126,
      errors: "setsid: can't execute '/app': Permission denied\n",
      why: 'its program cannot be started: /app: Permission denied',
    },
    { exitCode: 127, errors: 'sh: nope: not found\n', why: undefined },
    { exitCode: 1, errors: "setsid: can't execute '/app': No such file or directory\n", why: undefined },
  ])('by the helper: $exitCode $errors', ({ why, ...step }) => {
    expect(startFailure({ ...step, program: '/app', isHelped: true })).toBe(why);
  });

  test('a user who is not there is the image’s fault, a broken engine is not', () => {
    expect(setUpFailure('unable to find user ghost: no matching entries in passwd file')).toContain('USER');
    expect(setUpFailure('failed to create shim: transport is closing')).toBeUndefined();
  });
});

describe('a program is looked for in the image', () => {
  const file: ImageFile = { path: 'x', kind: 'file', size: 1, mode: 0o755, uid: 0, gid: 0, layer: 0 };
  const files: Readonly<Record<string, ImageFile>> = {
    '/usr/bin/app': file,
    '/opt/tool': file,
    '/srv/run.sh': file,
    '/etc/text': { ...file, mode: 0o644 },
    '/usr/lib': { ...file, kind: 'folder' },
  };
  const resolve = (path: string): ImageFile | undefined => files[path];
  test.each([
    { program: '/usr/bin/app', why: undefined },
    { program: 'app', why: undefined },
    { program: 'tool', config: { Env: ['A=b', 'PATH=/bin:/opt'] }, why: undefined },
    { program: './run.sh', config: { WorkingDir: '/srv' }, resolved: '/srv/./run.sh', why: undefined },
    { program: '/proc/self/exe', why: undefined },
    { program: '/nope', why: 'its program is not in the image: /nope' },
    {
      program: 'app',
      config: { Env: ['PATH=/bin'] },
      why: 'its program is not in the image: app (looked for in /bin)',
    },
    { program: '/usr/lib', why: 'its program may not be executed: /usr/lib' },
    { program: '/etc/text', why: 'its program may not be executed: /etc/text' },
  ])('$program $config: $why', ({ program, config = {}, resolved, why }) => {
    const find = (path: string) => resolve(path === resolved ? '/srv/run.sh' : path);
    expect(missingProgram(program, imageThatSays(config), { resolve: find })).toBe(why);
  });
});

describe('what a helper says of a service', () => {
  const page = 'HTTP/1.1 200 OK\r\nA: b\r\n\r\nline\r\n\r\nend';
  test.each([
    {
      said: `${page}\nimage-build-test answered 0\n`,
      outcome: { kind: 'answered', status: 200, body: 'line\r\n\r\nend', isWholeBody: true },
    },
    {
      said: `${page}\nimage-build-test silent 0\n`,
      outcome: { kind: 'answered', status: 200, body: 'line\r\n\r\nend', isWholeBody: false },
    },
    {
      said: 'HTTP/1.0 204\n\n\nimage-build-test answered 0\n',
      outcome: { kind: 'answered', status: 204, body: '', isWholeBody: true },
    },
    {
      said: 'SSH-2.0\n\nimage-build-test answered 0\n',
      outcome: { kind: 'answered', status: 0, body: '', isWholeBody: true },
    },
    { said: '\nimage-build-test silent 0\n', outcome: { kind: 'silent', afterMs: 500 } },
    { said: '\nimage-build-test ended 3\n', outcome: { kind: 'ended', exitCode: 3 } },
    { said: page, outcome: undefined },
    { said: '', outcome: undefined },
    { said: `\nimage-build-test silent 0\n${page}`, outcome: undefined },
  ])('$said', ({ said, outcome }) => {
    expect(serviceOutcome(said, 500)).toEqual(outcome);
  });

  test.each([
    {
      url: 'http://localhost:8080/a?b=c',
      given: ['127.0.0.1 ::1', '8080', 'GET /a?b=c HTTP/1.0\r\nHost: localhost:8080\r\n'],
    },
    { url: 'http://127.0.0.1/', given: ['127.0.0.1', '80', 'GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n'] },
  ])('$url is asked for', ({ url, given: [hosts, port, request = ''] }) => {
    const [, , , , , limit, ...rest] = serviceCommand(['app', '-x'], url, 1234);
    expect([limit, rest[0], rest[1]]).toEqual(['124', hosts, port]);
    expect(rest[2]?.startsWith(request)).toBe(true);
    expect(rest.slice(4)).toEqual(['app', '-x']);
  });
});
