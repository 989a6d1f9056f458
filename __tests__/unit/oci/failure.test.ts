import { describe, expect, test } from '@jest/globals';
import { complaints, refusal } from '../../../src/oci/registry/failure.ts';
import type { HttpAnswer } from '../../../src/oci/registry/http.ts';

const answer = (status: number, body = ''): HttpAnswer => ({
  status,
  headers: () => [],
  body: Buffer.from(body),
});

function refused(registry: string, status: number, login = true): { what: string; todo?: string } {
  const { data } = refusal({
    repository: { registry, repository: 'acme/app' },
    request: { method: 'PUT', url: new URL(`https://${registry}/v2/acme/app/manifests/1.0?secret=1`) },
    answer: answer(status),
    login,
  });
  return { what: data.what, ...(data.todo === undefined ? {} : { todo: data.todo }) };
}

describe('a registry that refuses', () => {
  test('the login on ghcr.io: names the permission that is missing', () => {
    const { what, todo } = refused('ghcr.io', 403);
    expect(what).toBe('ghcr.io does not let this login work on acme/app');
    expect(todo).toContain('`permissions: packages: write`');
  });

  test.each([
    { registry: 'docker.io', status: 401, login: true, what: 'docker.io refuses the login' },
    { registry: 'r.io', status: 403, login: false, what: 'r.io asks for a login, and none was found' },
    {
      registry: 'r.io',
      status: 413,
      login: true,
      what: 'r.io answered 413 to PUT /v2/acme/app/manifests/1.0',
    },
    {
      registry: 'r.io',
      status: 429,
      login: true,
      what: 'r.io answered 429 to PUT /v2/acme/app/manifests/1.0',
    },
    {
      registry: 'r.io',
      status: 503,
      login: true,
      what: 'r.io answered 503 to PUT /v2/acme/app/manifests/1.0',
    },
    {
      registry: 'r.io',
      status: 404,
      login: true,
      what: 'r.io answered 404 to PUT /v2/acme/app/manifests/1.0',
    },
  ])('$registry with $status: says what happened and what to do', ({ registry, status, login, what }) => {
    const told = refused(registry, status, login);
    expect(told.what).toBe(what);
    expect(told.todo).toMatch(/\w/);
  });

  test('its words are kept short, printable and few', () => {
    const errors = Array.from({ length: 9 }, () => ({
      code: 'DENIED',
      message: `\u001b[31m${'no '.repeat(200)}\n`,
    }));
    const lines = complaints(answer(400, JSON.stringify({ errors })));
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^DENIED: {2}\[31mno no/);
    expect(lines.every((line) => line.length <= 300 && /^[ -~]*$/.test(line))).toBe(true);
  });

  test('a page of HTML is shown by its first lines', () => {
    expect(complaints(answer(502, '<html>\n\n<h1>Bad Gateway</h1>'))).toEqual([
      '<html>',
      '<h1>Bad Gateway</h1>',
    ]);
  });
});
