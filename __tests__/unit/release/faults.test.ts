import { describe, expect, jest, test } from '@jest/globals';
import type { FakeReleasesOptions } from '../../support/github-releases.ts';
import { problemFrom } from '../../support/problem.ts';
import { older, seen, start, whole, type ReleasePlace } from '../../support/release-place.ts';

const nameIn = (line: string): string => line.split(':')[0] ?? '';

/** The first request of a kind is done, and its answer is lost. */
function lostOnce(is: (request: string) => boolean): NonNullable<FakeReleasesOptions['fault']> {
  let isLost = false;
  return (_, request) => {
    if (isLost || !is(request)) return undefined;
    isLost = true;
    return { kind: 'lost' };
  };
}

describe('a network that fails now and then', () => {
  test('whatever request is answered with 502 once or by somebody else, broken off, or done with its answer lost: one whole release', async () => {
    const { fake: quiet, run: count } = await start(older);
    await count();
    const requests = quiet.asked.length;
    const faults = [
      { kind: 'answer', status: 502 },
      { kind: 'answer', status: 429, headers: { 'retry-after': '0' } },
      { kind: 'answer', status: 403, headers: { 'retry-after': '0' } },
      { kind: 'lost' },
      { kind: 'half' },
      { kind: 'cut' },
      { kind: 'page' },
    ] as const;
    for (const fault of faults)
      for (let at = 1; at <= requests; at += 1) {
        const { fake, run } = await start({
          ...older,
          fault: (number, request) =>
            number === at && (fault.kind !== 'half' || request.includes('/uploads/')) ? fault : undefined,
        });
        await run();
        expect({ at, fault, seen: seen(fake), count: fake.releases().length }).toEqual({
          at,
          fault,
          seen: whole,
          count: 2,
        });
      }
  }, 60_000);

  test('what a broken upload has left is removed once, though the answer is lost', async () => {
    const { fake, run } = await start({
      releases: [{ tag: 'v1.1.0', isDraft: true }],
      fault: lostOnce((request) => request.startsWith('DELETE ')),
    });
    fake.put('v1.1.0', 'app.deb', '', 'starter');
    expect(await run()).toMatchObject({ state: 'published' });
    expect(fake.release('v1.1.0')?.assets.map(({ name }) => name)).toEqual(whole.files.map(nameIn));
  });

  test('a file that breaks off while it is read to be compared is read again', async () => {
    let isWhole = true;
    const { run } = await start({
      hasDigests: false,
      fault: (_, request) => {
        if (isWhole || !/^GET .*\/assets\/\d+$/.test(request)) return undefined;
        isWhole = true;
        return { kind: 'cut' };
      },
    });
    await run();
    isWhole = false;
    expect(await run()).toMatchObject({ state: 'unchanged' });
    expect(isWhole).toBe(true);
  });

  test('a large file is given the time that it takes, to be read as to be sent', async () => {
    const { releases } = await start({ releases: [{ tag: 'v1.1.0' }] });
    const limits = jest.spyOn(AbortSignal, 'timeout');
    try {
      await releases.digestOf({ id: 99, size: 1_000_000_000 }).catch(() => undefined);
      expect(limits).toHaveBeenCalledWith(30_000 + 10_000_000);
    } finally {
      limits.mockRestore();
    }
  });

  test('what fails for good is told, and the draft stays for the next run', async () => {
    let isBroken = true;
    const { fake, run } = await start({
      fault: (_, request) =>
        isBroken && request.includes('name=SHA256SUMS') ? { kind: 'answer', status: 503 } : undefined,
    });
    expect(await problemFrom(() => run())).toMatchObject({
      kind: 'surroundings',
      what: 'GitHub did not let us upload SHA256SUMS to v1.1.0: 503',
    });
    expect(fake.release('v1.1.0')).toMatchObject({ isDraft: true });
    isBroken = false;
    expect(await run()).toMatchObject({ state: 'published', uploaded: ['SHA256SUMS'] });
    expect(seen(fake)).toEqual(whole);
  });

  test('a limit that lasts too long is not waited for', async () => {
    const reset = String(Math.round(Date.now() / 1000) + 3600);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const { run } = await start({ fault: () => ({ kind: 'answer', status: 403, headers }) });
    expect(await problemFrom(() => run())).toMatchObject({ kind: 'surroundings' });
  });

  test('another run that publishes the tag meanwhile wins, and this one says so', async () => {
    const place: ReleasePlace = await start({
      fault: (_, request) => {
        if (request.includes('name=SHA256SUMS')) place.fake.publish('v1.1.0');
        return undefined;
      },
    });
    const { fake, run } = place;
    expect(await problemFrom(() => run())).toMatchObject({
      what: 'Another run has published v1.1.0 meanwhile',
    });
    expect(fake.releases().map(({ isDraft }) => isDraft)).toEqual([false, true]);
  });
});
