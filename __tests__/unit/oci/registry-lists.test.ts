import { describe, expect, test } from '@jest/globals';
import type { RegistryClient } from '../../../src/oci/registry/client.ts';
import { undoneAfterEach } from '../../support/after-each.ts';
import { sha256 } from '../../support/layouts.ts';
import { startOwnRegistry, type OwnRegistry } from '../../support/own-registry.ts';
import { testClient } from '../../support/registry-client.ts';

const cleanups = undoneAfterEach();

async function registryThat(
  reply: Parameters<typeof startOwnRegistry>[0],
): Promise<OwnRegistry & { client: RegistryClient }> {
  const registry = await startOwnRegistry(reply);
  const client = testClient();
  cleanups.push(registry.stop, client.close);
  return { ...registry, client };
}

const json = (value: unknown): string => JSON.stringify(value);
const indexType = 'application/vnd.oci.image.index.v1+json';

describe('the tags of a repository', () => {
  test('are those of all pages', async () => {
    const pages: Record<string, { tags: string[]; link?: string }> = {
      '/v2/a/b/tags/list?n=1000': { tags: ['1', '2'], link: '</v2/a/b/tags/list?n=2&last=2>; rel="next"' },
      '/v2/a/b/tags/list?n=2&last=2': { tags: ['2', '3'], link: '<?n=2&last=3>; rel=next' },
      '/v2/a/b/tags/list?n=2&last=3': { tags: ['4'] },
    };
    const { host, client } = await registryThat(({ url }) => {
      const page = pages[url];
      if (page === undefined) return { status: 500 };
      return {
        status: 200,
        ...(page.link === undefined ? {} : { headers: { link: page.link } }),
        body: json({ name: 'a/b', tags: page.tags }),
      };
    });
    expect(await client.listTags({ registry: host, repository: 'a/b' })).toEqual(['1', '2', '3', '4']);
  });

  test.each<{ name: string; status: number; body: string; tags: string[] }>([
    { name: 'a repository that is not there', status: 404, body: '', tags: [] },
    { name: 'a repository without tags', status: 200, body: json({ name: 'a', tags: null }), tags: [] },
    {
      name: 'tags that are none',
      status: 200,
      body: json({ tags: ['ok', '../../etc', 'a b', '\u001b[31m', ''] }),
      tags: ['ok'],
    },
  ])('$name', async ({ status, body, tags }) => {
    const { host, client } = await registryThat(() => ({ status, body }));
    expect(await client.listTags({ registry: host, repository: 'a' })).toEqual(tags);
  });

  test.each([
    { name: 'no JSON', body: '<html>', says: 'is not JSON' },
    { name: 'something else', body: json({ tags: { a: 1 } }), says: 'has an unexpected shape' },
  ])('$name is a failure, and not an empty list', async ({ body, says }) => {
    const { host, client } = await registryThat(() => ({ status: 200, body }));
    await expect(client.listTags({ registry: host, repository: 'a' })).rejects.toThrow(says);
  });

  test('a list that leads back to itself ends', async () => {
    const { host, client } = await registryThat(({ url }) => ({
      status: 200,
      headers: { link: `<${url}>; rel="next"` },
      body: json({ tags: ['1'] }),
    }));
    await expect(client.listTags({ registry: host, repository: 'a' })).rejects.toThrow('has no end');
  });

  test('a page that fails is a failure', async () => {
    const { host, client } = await registryThat(({ url }) =>
      url.includes('last')
        ? { status: 403 }
        : { status: 200, headers: { link: '<?last=1>; rel="next"' }, body: json({ tags: ['1'] }) },
    );
    await expect(client.listTags({ registry: host, repository: 'a' })).rejects.toThrow('asks for a login');
  });
});

describe('what a tag names', () => {
  const digest = sha256('manifest');

  test.each([
    { name: 'is told by HEAD', head: { status: 200, headers: { 'docker-content-digest': digest } }, gets: 0 },
    { name: 'is asked by GET where HEAD does not tell it', head: { status: 200 }, gets: 1 },
    { name: 'is asked by GET where there is no HEAD', head: { status: 405 }, gets: 1 },
    {
      name: 'is asked by GET where HEAD tells nonsense',
      head: { status: 200, headers: { 'docker-content-digest': 'sha256:../..' } },
      gets: 1,
    },
  ])('$name', async ({ head, gets }) => {
    const { host, client, asked } = await registryThat(({ method }) =>
      method === 'HEAD' ? head : { status: 200, body: 'manifest' },
    );
    expect(await client.resolveTag({ registry: host, repository: 'a', tag: '1' })).toBe(digest);
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', ...Array(gets).fill('GET')]);
  });

  test('is nothing where there is no such tag', async () => {
    const { host, client, asked } = await registryThat(() => ({ status: 404 }));
    expect(await client.resolveTag({ registry: host, repository: 'a', tag: '1' })).toBeUndefined();
    expect(asked).toHaveLength(1);
  });
});

describe('what refers to an image', () => {
  const image = sha256('image');
  const kind = 'application/x.thing';
  const entry = (name: string, artifactType = kind) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: sha256(name),
    size: 1,
    artifactType,
    annotations: { name },
  });
  const list = (...manifests: unknown[]) => ({
    status: 200,
    headers: { 'content-type': indexType },
    body: json({ schemaVersion: 2, mediaType: indexType, manifests }),
  });
  const told = (name: string) => ({ digest: sha256(name), annotations: { name } });

  test('is told by the API of OCI 1.1, and filtered where the registry does not', async () => {
    const { host, client, asked } = await registryThat(() =>
      list(entry('a'), entry('b', 'other'), entry('c')),
    );
    const found = await client.referrers({ registry: host, repository: 'a' }, image, kind);
    expect(found).toEqual([told('a'), told('c')]);
    expect(asked.map(({ url }) => url)).toEqual([
      `/v2/a/referrers/${image}?artifactType=application%2Fx.thing`,
    ]);
  });

  test.each([
    { name: 'does not know the address', reply: { status: 404 } },
    { name: 'does not do it', reply: { status: 405 } },
    { name: 'shows a page for people', reply: { status: 200, headers: { 'content-type': 'text/html' } } },
  ])('a registry that $name has a list under a tag', async ({ reply }) => {
    const { host, client } = await registryThat(({ url }) =>
      url.startsWith('/v2/a/referrers/')
        ? reply
        : url === `/v2/a/manifests/${image.replace(':', '-')}`
          ? list(entry('a'))
          : { status: 500 },
    );
    expect(await client.referrers({ registry: host, repository: 'a' }, image, kind)).toEqual([told('a')]);
  });

  test('is nothing where nobody has written any', async () => {
    const { host, client } = await registryThat(() => ({ status: 404 }));
    expect(await client.referrers({ registry: host, repository: 'a' }, image, kind)).toEqual([]);
  });

  /** Takes everything; what it has under the tag of the list is `list`. */
  function accepting(stored: { list?: string }, headers: Readonly<Record<string, string>> = {}) {
    return registryThat(({ method, url, body }) => {
      if (method === 'POST') return { status: 202, headers: { location: '/up' } };
      if (url === `/v2/a/manifests/${image.replace(':', '-')}`) {
        if (method === 'GET')
          return stored.list === undefined
            ? { status: 404 }
            : { status: 200, headers: { 'content-type': indexType }, body: stored.list };
        stored.list = body;
        return { status: 201 };
      }
      return { status: 201, headers };
    });
  }
  const subject = { mediaType: 'application/vnd.oci.image.index.v1+json', digest: image, size: 5 };
  const thing = (text: string) => ({
    artifactType: kind,
    annotations: { text },
    blob: { mediaType: `${kind}+json`, bytes: Buffer.from(text) },
  });

  test('a registry that keeps the list itself gets no tag', async () => {
    const stored: { list?: string } = {};
    const { host, client, asked } = await accepting(stored, { 'oci-subject': image });
    const digest = await client.putReferrer({ registry: host, repository: 'a' }, subject, thing('x'));
    const manifests = asked.filter(({ method, url }) => method === 'PUT' && url.includes('/manifests/'));
    expect(manifests.map(({ url }) => url)).toEqual([`/v2/a/manifests/${digest}`]);
    expect(JSON.parse(manifests[0]!.body)).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: kind,
      config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: sha256('{}'), size: 2 },
      layers: [{ mediaType: `${kind}+json`, digest: sha256('x'), size: 1 }],
      subject,
      annotations: { text: 'x' },
    });
  });

  test('for the others the list is kept: every entry once, what others wrote stays, and it does not grow for ever', async () => {
    const foreign = { ...entry('signature', 'application/x.signature'), note: 'kept' };
    const many = Array.from({ length: 60 }, (_, index) => entry(`old ${index}`));
    const stored = {
      list: json({ schemaVersion: 2, annotations: { a: 'b' }, manifests: [foreign, ...many] }),
    };
    const { host, client } = await accepting(stored);
    const place = { registry: host, repository: 'a' };
    const digest = await client.putReferrer(place, subject, thing('new'));
    await client.putReferrer(place, subject, thing('new'));
    const written = JSON.parse(stored.list) as { manifests: { digest: string }[] };
    expect(written).toMatchObject({ annotations: { a: 'b' } });
    expect(written.manifests[0]).toEqual(foreign);
    expect(written.manifests.map((each) => each.digest)).toEqual([
      foreign.digest,
      ...many.slice(-49).map((each) => each.digest),
      digest,
    ]);
  });

  test('a tag of somebody else in the place of the list is not written over', async () => {
    const stored = { list: 'not a list' };
    const { host, client } = await accepting(stored);
    const place = { registry: host, repository: 'a' };
    await expect(client.putReferrer(place, subject, thing('x'))).rejects.toThrow('is not JSON');
    expect(stored.list).toBe('not a list');
  });
});

describe('taking a manifest away', () => {
  const digest = sha256('x');

  test.each([
    [202, 'deleted'],
    [404, 'deleted'],
    [405, 'impossible'],
    [400, 'impossible'],
  ])('%i means %s', async (status, expected) => {
    const { host, client, asked } = await registryThat(() => ({ status }));
    expect(await client.deleteManifest({ registry: host, repository: 'a' }, digest)).toBe(expected);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([`DELETE /v2/a/manifests/${digest}`]);
  });

  test('without the right to it is told', async () => {
    const { host, client } = await registryThat(() => ({ status: 403 }));
    await expect(client.deleteManifest({ registry: host, repository: 'a' }, digest)).rejects.toThrow(
      'asks for a login',
    );
  });
});
