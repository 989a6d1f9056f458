import { readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { extendDockerConfig } from '../../../src/build/login.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const login = { registry: 'ghcr.io/acme', username: 'me', password: 'pässword:1' };
const auth = Buffer.from('me:pässword:1').toString('base64');
const written = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'docker/config.json'), 'utf8'));

describe('a docker configuration with more logins', () => {
  test('it keeps what the user has, and buildx its builders', async () => {
    const own = await makeTree({
      'config.json':
        '{"auths":{"quay.io":{"auth":"eA=="}},"credsStore":"desktop","credHelpers":{"x.io":"y"},"currentContext":"far"}',
    });
    const folder = await makeFolder();
    const env = { DOCKER_CONFIG: own, PATH: '/bin' };
    expect(await extendDockerConfig(env, join(folder, 'docker'), [login])).toEqual({
      PATH: '/bin',
      DOCKER_CONFIG: join(folder, 'docker'),
      BUILDX_CONFIG: join(own, 'buildx'),
    });
    expect(await written(folder)).toEqual({
      auths: { 'quay.io': { auth: 'eA==' }, 'ghcr.io': { auth } },
      credsStore: 'desktop',
      // Without this the store would be asked for ghcr.io, and the login not be seen.
      credHelpers: { 'x.io': 'y', 'ghcr.io': '' },
      currentContext: 'far',
    });
  });

  test('any number of logins are in it; of two for one registry the last counts', async () => {
    const own = await makeTree({ 'config.json': '{"auths":{"ghcr.io":{"auth":"b2xk"}}}' });
    const folder = await makeFolder();
    const hub = { registry: 'docker.io', username: 'a', password: 'b' };
    const logins = [{ ...login, password: 'before' }, hub, login];
    await extendDockerConfig({ DOCKER_CONFIG: own }, join(folder, 'docker'), logins);
    expect(await written(folder)).toEqual({
      auths: { 'ghcr.io': { auth }, 'https://index.docker.io/v1/': { auth: 'YTpi' } },
      credHelpers: { 'ghcr.io': '', 'https://index.docker.io/v1/': '' },
    });
    expect(await readFile(join(own, 'config.json'), 'utf8')).toBe('{"auths":{"ghcr.io":{"auth":"b2xk"}}}');
  });

  test('the context that the configuration names is found', async () => {
    const own = await makeTree({ 'config.json': '{}', 'contexts/meta/x/meta.json': '{}' });
    const folder = await makeFolder();
    await extendDockerConfig({ DOCKER_CONFIG: own }, join(folder, 'docker'), [login]);
    expect(await readFile(join(folder, 'docker/contexts/meta/x/meta.json'), 'utf8')).toBe('{}');
  });

  test('only this user may read it', async () => {
    const folder = await makeFolder();
    await extendDockerConfig({ HOME: folder }, join(folder, 'docker'), [login]);
    const modes = await Promise.all(
      ['docker', 'docker/config.json'].map(async (path) =>
        ((await stat(join(folder, path))).mode & 0o777).toString(8),
      ),
    );
    expect(modes).toEqual(['700', '600']);
  });

  test('Docker Hub has a name of its own; a builder’s folder that was named stays', async () => {
    const home = await makeFolder();
    const env = await extendDockerConfig({ HOME: home, BUILDX_CONFIG: '/b' }, join(home, 'docker'), [
      { ...login, registry: 'docker.io' },
    ]);
    expect(env['BUILDX_CONFIG']).toBe('/b');
    expect(await written(home)).toMatchObject({ auths: { 'https://index.docker.io/v1/': { auth } } });
  });

  test('a configuration that cannot be read is not passed over', async () => {
    const own = await makeTree({ 'broken/config.json': '{"auths":{"ghcr.io":{"auth":"kept-secret"}' });
    await symlink('config.json', join(own, 'config.json'));
    const extend = async (dir: string) =>
      extendDockerConfig({ DOCKER_CONFIG: dir }, join(await makeFolder(), 'docker'), [login]);
    expect((await problemFrom(() => extend(own))).kind).toBe('surroundings');
    const broken = await problemFrom(() => extend(join(own, 'broken')));
    expect(broken.what).toMatch(/config.json is not JSON$/);
    expect(JSON.stringify(broken)).not.toContain('kept-secret');
  });
});
