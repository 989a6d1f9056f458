import { readFile, readdir, stat } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { openSshKeys } from '../../../src/run/ssh-keys.ts';
import { problemFrom } from '../../support/problem.ts';
import { openSshKey, privateKey } from '../../support/ssh-keys.ts';
import { makeFolder } from '../../support/tree.ts';

async function open(text: string) {
  const temporary = await makeFolder();
  const masked: string[] = [];
  const host = { env: { RUNNER_TEMP: temporary }, mask: (secret: string) => void masked.push(secret) };
  return { masked, temporary, keys: await openSshKeys(text, host) };
}

describe('private keys that a workflow hands on', () => {
  test('are files that only this user may read, and gone when the run is over', async () => {
    const all = [privateKey('pkcs8'), openSshKey('none'), privateKey('pkcs1')];
    const text = all.join('\n  ').replaceAll('\n', '\r\n');
    const { keys, masked, temporary } = await open(text);
    const [, list = ''] = /^default=(.*)$/.exec(keys.ssh) ?? [];
    const files = list.split(',');
    expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual(all);
    for (const file of files) expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(masked).toEqual([text]);
    await keys.remove();
    expect(await readdir(temporary)).toEqual([]);
  });

  const none = 'ssh-keys holds no private key';
  const more = 'ssh-keys holds more than private keys';
  const locked = (index: number): string => `ssh-keys: the passphrase of key ${index} is not known here`;
  test.each([
    { name: 'something else', text: 'hunter2', what: none },
    {
      name: 'a key that has lost its line ends',
      text: openSshKey('none').replaceAll('\n', ' '),
      what: none,
    },
    { name: 'something behind a key', text: `${openSshKey('none')}hunter2`, what: more },
    {
      name: 'a passphrase in OpenSSH’s format',
      text: openSshKey('none') + openSshKey('aes256-ctr'),
      what: locked(2),
    },
    { name: 'a passphrase in PEM', text: privateKey('pkcs1', 'hunter2'), what: locked(1) },
    { name: 'a passphrase in PKCS#8', text: privateKey('pkcs8', 'hunter2'), what: locked(1) },
  ])('are refused, and not shown: $name', async ({ text, what }) => {
    const problem = await problemFrom(() => open(text));
    expect({ kind: problem.kind, what: problem.what }).toEqual({ kind: 'request', what });
    for (const line of text.split('\n').filter((one) => one.length > 4))
      expect(JSON.stringify(problem)).not.toContain(line);
  });
});
