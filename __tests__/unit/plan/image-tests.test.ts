import { describe, expect, test } from '@jest/globals';
import { imageTests } from '../../../src/plan/demands/image-tests.ts';
import type { TestDemand } from '../../../src/request/gate-demands.ts';

const command = {
  kind: 'command',
  entrypoint: false,
  network: false,
  timeoutMs: 30_000,
  exitCode: 0,
};

describe('the tests of a policy', () => {
  test.each<{ name: string; given: TestDemand; expected: unknown }>([
    {
      name: 'a list of arguments',
      given: ['app', '--version'],
      expected: { ...command, name: 'app --version', run: ['app', '--version'] },
    },
    {
      name: 'a command with everything',
      given: {
        name: 'starts',
        run: ['serve', '--check'],
        entrypoint: true,
        network: true,
        timeout: '2m',
        'exit-code': 3,
        output: '^ready$',
        'max-memory': '64MiB',
      },
      expected: {
        kind: 'command',
        name: 'starts',
        run: ['serve', '--check'],
        entrypoint: true,
        network: true,
        timeoutMs: 120_000,
        exitCode: 3,
        output: '^ready$',
        maxMemory: 64 * 1024 ** 2,
      },
    },
    {
      name: 'the image’s own service',
      given: { service: 'entrypoint', get: 'http://localhost:8080/health', timeout: '500ms' },
      expected: {
        kind: 'service',
        name: 'http://localhost:8080/health',
        url: 'http://localhost:8080/health',
        status: 200,
        timeoutMs: 500,
      },
    },
    {
      name: 'a service of another command',
      given: { service: ['app', 'serve'], get: 'http://127.0.0.1:80/', status: 404, output: 'not found' },
      expected: {
        kind: 'service',
        name: 'http://127.0.0.1:80/',
        start: ['app', 'serve'],
        url: 'http://127.0.0.1:80/',
        status: 404,
        timeoutMs: 30_000,
        output: 'not found',
      },
    },
  ])('$name', ({ given, expected }) => {
    expect(imageTests([given], 'api')).toEqual([expected]);
  });
});
