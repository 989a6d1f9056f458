import { describe, expect, test } from '@jest/globals';
import { KindGuard, type TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { parse } from 'yaml';
import { exampleOf } from '../../../src/request/policy-example.ts';
import { loadPolicy } from '../../../src/request/policy-file.ts';
import { policySchema } from '../../../src/request/policy-schema.ts';
import { makeTree } from '../../support/tree.ts';

/** Every key that the policy knows, with the way to it; names of the user's own are `x`. */
function keysOf(schema: TSchema, path: readonly string[] = []): readonly (readonly string[])[] {
  if (KindGuard.IsObject(schema))
    return Object.entries(schema.properties).flatMap(([key, child]) => {
      const own = [...path, key];
      return [own, ...keysOf(child, own)];
    });
  if (KindGuard.IsRecord(schema))
    return Object.values(schema.patternProperties).flatMap((child) => keysOf(child, [...path, 'x']));
  if (KindGuard.IsUnion(schema)) return schema.anyOf.flatMap((child) => keysOf(child, path));
  return [];
}

const documented = keysOf(policySchema).filter((keys) => keys.join('.') !== 'version');

describe('the example of a key of the policy', () => {
  test.each(documented.map((keys) => ({ key: keys.join('.'), keys })))('$key can be written', ({ keys }) => {
    const example = exampleOf(policySchema, keys)!;
    const [, key = '', values = ''] = /^([\w-]+): (.*)$/.exec(example.text) ?? [];
    expect(keys).toContain(key);
    for (const value of values.split(' or '))
      expect([value, Value.Check(example.schema, parse(value))]).toEqual([value, true]);
  });

  test.each([
    { keys: ['images', 'a', 'rescan-after'], expected: 'rescan-after: 24h or 30m or 7d' },
    { keys: ['images', 'a', 'alias', '0'], expected: 'alias: acme-base or [acme-base, acme/base]' },
    { keys: ['images', 'constructor', 'toString'], expected: 'images: {base: {max-size: 500MB}}' },
    { keys: ['defaults', 'secrets', '0', 'id'], expected: 'secrets: [{id: token, env: TOKEN}]' },
    { keys: ['nothing'], expected: undefined },
    { keys: [], expected: undefined },
  ])('$keys: $expected', ({ keys, expected }) => {
    expect(exampleOf(policySchema, keys)?.text).toBe(expected);
  });
});

test('the examples of sizes and times make a policy', async () => {
  const given =
    'version: 1\ndefaults: { max-size: 1.5GiB, rescan-after: 7d }\nretention: { untagged-after: 21d }\n';
  const { file } = await loadPolicy(await makeTree({ 'p.yml': given }), 'p.yml');
  expect(file).toMatchObject({ defaults: { 'rescan-after': '7d' } });
});
