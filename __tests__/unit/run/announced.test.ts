import { expect, test } from '@jest/globals';
import { Announced } from '../../../src/run/announced.ts';

test('whoever asks first gets the folder when it comes', async () => {
  const announced = new Announced();
  const asked = announced.of('base', 'linux/amd64');
  announced.add('base', 'linux/arm64', '/arm');
  announced.add('base', 'linux/amd64', '/amd');
  expect(await asked).toBe('/amd');
  expect(await announced.of('base', 'linux/arm64')).toBe('/arm');
});

test('who waits for an image whose build is tried again gets what the next try gives', async () => {
  const announced = new Announced();
  const asked = announced.of('base', 'linux/amd64');
  announced.forget(['base']);
  announced.add('base', 'linux/amd64', '/second');
  expect(await asked).toBe('/second');
});

test('what a try has given does not count for the next one', async () => {
  const announced = new Announced();
  announced.add('base', 'linux/amd64', '/first');
  announced.add('other', 'linux/amd64', '/other');
  announced.forget(['base']);
  const asked = announced.of('base', 'linux/amd64');
  announced.add('base', 'linux/amd64', '/second');
  expect([await asked, await announced.of('other', 'linux/amd64')]).toEqual(['/second', '/other']);
});

test('nobody waits for ever: the run’s end reaches those who wait, and those who ask later', async () => {
  const announced = new Announced();
  const asked = announced.of('base', 'linux/amd64');
  announced.end();
  await expect(asked).rejects.toMatchObject({ data: { kind: 'interrupted' } });
  await expect(announced.of('late', 'linux/amd64')).rejects.toMatchObject({ data: { kind: 'interrupted' } });
});

test('who is void itself does not wait for what the next try gives', async () => {
  const announced = new Announced();
  let isVoid = false;
  const asked = announced.askedBy(() => isVoid).of('base', 'linux/amd64');
  const still = announced.askedBy(() => false).of('base', 'linux/amd64');
  isVoid = true;
  announced.forget(['app', 'base']);
  await expect(asked).rejects.toThrow('void');
  await expect(announced.askedBy(() => isVoid).of('base', 'linux/amd64')).rejects.toThrow('void');
  announced.add('base', 'linux/amd64', '/second');
  expect(await still).toBe('/second');
});
