import { describe, expect, test } from '@jest/globals';
import { loginOf } from '../../../src/run/login.ts';
import { readInputs } from '../../../src/request/request.ts';

describe('the registry that a given login is for', () => {
  test.each<{ name: string; given: Record<string, string>; expected: string }>([
    { name: 'the registry', given: { registry: 'ghcr.io/acme' }, expected: 'ghcr.io' },
    { name: 'with a port', given: { registry: 'localhost:5000' }, expected: 'localhost:5000' },
    { name: 'an owner on Docker Hub', given: { registry: 'acme' }, expected: 'docker.io' },
    { name: 'where the tags go', given: { tags: 'quay.io/acme/app:1,acme/app' }, expected: 'quay.io' },
    { name: 'tags on Docker Hub', given: { tags: 'acme/app:1' }, expected: 'docker.io' },
    { name: 'names of tags say nothing', given: { tags: '1.0' }, expected: 'docker.io' },
    { name: 'nothing', given: {}, expected: 'docker.io' },
  ])('$name', ({ given, expected }) => {
    const all: Readonly<Record<string, string>> = { username: 'me', password: 'x', ...given };
    const inputs = readInputs((name) => all[name]);
    expect(loginOf(inputs)).toEqual({ registry: expected, username: 'me', password: 'x' });
  });

  test('none is given', () => {
    expect(loginOf(readInputs((name) => (name === 'registry' ? 'ghcr.io' : undefined)))).toBeUndefined();
  });
});
