import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { terminalHost } from '../../../src/host/terminal.ts';

let printed = '';
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

test('what is said goes to standard error, without secrets; details only when asked for', async () => {
  const host = await terminalHost({ verbose: false });
  host.mask('hunter2\nsecond line');
  host.info('pw=hunter2');
  host.debug('details');
  host.group('title hunter2', ['one', 'second line']);
  host.live(['nobody watches']);
  host.annotate({ level: 'error', title: 't', message: 'm' });
  await host.summary('# s');
  expect(printed).toBe('pw=***\ntitle ***\n  one\n  ***\n');

  const verbose = await terminalHost({ verbose: true });
  verbose.debug('details');
  expect(printed.endsWith('details\n')).toBe(true);
});
