import { describe, expect, test } from '@jest/globals';
import type { FieldName } from '../../../src/request/fields.ts';
import { readInputs } from '../../../src/request/request.ts';

const read = (given: Partial<Record<FieldName, string>>) => readInputs((name) => given[name]);

describe('inputs of a build that is spread over many runners', () => {
  test('a leg, and the run that publishes what legs have pushed', () => {
    expect(read({ 'push-by-digest': 'true', digests: 'legs/leg.json' })).toMatchObject({
      'push-by-digest': true,
      digests: 'legs/leg.json',
    });
    expect(read({ 'push-by-digest': 'true', digests: 'legs/leg.json', from: 'legs' }).from).toBe('legs');
    expect(read({ from: 'legs', push: 'true' })).toMatchObject({ from: 'legs', push: true });
  });

  test.each<{ given: Partial<Record<FieldName, string>>; what: string }>([
    { given: { 'push-by-digest': 'true' }, what: 'push-by-digest is given without digests' },
    { given: { digests: 'leg.json' }, what: 'digests is given without push-by-digest' },
    {
      given: { 'push-by-digest': 'true', digests: 'leg.json', push: 'true' },
      what: 'push-by-digest and push are both given',
    },
    { given: { from: 'legs', load: 'true' }, what: 'from and load are both given' },
  ])('$what: refused', ({ given, what }) => {
    expect(() => read(given)).toThrow(what);
  });
});
