import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/build/built.ts';
import { unwrittenCaches } from '../../../src/cache/policy/unwritten.ts';

const step = (about: Partial<Step>): Step => ({
  digest: 'sha256:1',
  image: 'app',
  name: 'exporting to GitHub Actions Cache',
  cached: false,
  cache: 'write',
  ...about,
});

describe('a layer cache that could not be written is told', () => {
  test('once for each image, on one line, without what signs an address', () => {
    const error = [
      'error writing layer blob: PUT https://storage.example/actions-cache/7e0?sig=SECRET&se=1',
      '--------',
      'RESPONSE 403',
    ].join('\n');
    expect(unwrittenCaches([step({ error }), step({ error }), step({ error, image: 'base' })])).toEqual(
      ['app', 'base'].map(
        (image) =>
          `the layer cache of ${image} is not written (exporting to GitHub Actions Cache): error writing layer blob: PUT https://storage.example/actions-cache/7e0`,
      ),
    );
  });

  test('and a long reason is cut', () => {
    const [told = ''] = unwrittenCaches([step({ error: 'x'.repeat(1000) })]);
    expect(told).toMatch(/: x{200}…$/);
  });

  test.each<{ name: string; about: Partial<Step> }>([
    { name: 'was written', about: {} },
    { name: 'was only read', about: { cache: 'read', error: 'not found' } },
    { name: 'was stopped with the build', about: { error: 'Canceled: context canceled' } },
  ])('not one that $name', ({ about }) => {
    expect(unwrittenCaches([step(about)])).toEqual([]);
  });

  test('nor a step that failed by itself', () => {
    const other: Step = { digest: 'sha256:2', name: '[2/2] RUN false', cached: false, error: 'exit code: 1' };
    expect(unwrittenCaches([other])).toEqual([]);
  });
});
