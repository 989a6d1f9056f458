import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'images', 'compose');

interface Service {
  readonly image: string;
  readonly profiles: readonly string[];
  readonly command?: readonly string[];
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
}
interface File {
  readonly name: string;
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
}

const settings = Object.fromEntries(
  readFileSync(join(folder, '.env'), 'utf8')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);
const paths = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
const files = paths.map((path) => ({ path, file: parse(textOf(path)) as File }));
const services = files.flatMap(({ path, file }) =>
  Object.entries(file.services).map(([name, service]) => ({ path, name, service })),
);
const dockerfileOf = (image: string): string | undefined =>
  [join(root, 'images', image, 'Dockerfile')].find((path) => existsSync(path));
/** As Compose puts variables in: those of .env, or the value behind `:-`. */
const filled = (text: string): string =>
  text.replaceAll(/\$\{(\w+)(?::-([^}]*))?\}/g, (_, name: string, usual?: string) => {
    const value = settings[name] ?? usual;
    if (value === undefined) throw new Error(`nothing says what ${name} is`);
    return value;
  });

describe('the Compose files of images/', () => {
  test('are all taken when none is named', () => {
    // Said, because it is another sign on Windows.
    expect(settings['COMPOSE_PATH_SEPARATOR']).toBe(':');
    expect(settings['COMPOSE_FILE']?.split(':').sort()).toEqual([...paths].sort());
    expect([...paths].sort()).toEqual(['build.yml', 'dev.yml', 'production.yml', 'runners.yml', 'test.yml']);
  });

  test.each([
    { profile: 'dev', expected: ['deb', 'dev', 'test'] },
    { profile: 'prod', expected: ['lint', 'plan', 'runner'] },
    { profile: 'all', expected: ['deb', 'dev', 'lint', 'plan', 'runner', 'test'] },
  ])('start with the profile $profile what belongs to it', ({ profile, expected }) => {
    const started = services.filter(({ service }) => service.profiles.includes(profile));
    expect(started.map(({ name }) => name).sort()).toEqual(expected);
  });

  test('start nothing when no profile is named, and know no other profiles', () => {
    for (const { name, service } of services)
      expect({
        name,
        profiles: service.profiles.filter((one) => !['dev', 'prod', 'all'].includes(one)),
      }).toEqual({
        name,
        profiles: [],
      });
    expect(services.filter(({ service }) => service.profiles.length === 0)).toEqual([]);
  });

  test('are one project, in which every service has a name of its own', () => {
    expect([...new Set(files.map(({ file }) => file.name))]).toEqual(['image-build']);
    const names = services.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(paths)('%s only runs what is built elsewhere', (path) => {
    expect(textOf(path)).not.toMatch(/^\s*(build|extends|include)\s*:/m);
    expect(Object.values((parse(textOf(path)) as File).services).filter((one) => 'build' in one)).toEqual([]);
  });

  test.each(services)('$name of $path runs an image of this folder, with what is declared', (one) => {
    const { service, path } = one;
    const [, image = ''] = /^ghcr\.io\/org\/image-build\/([\w-]+):latest$/.exec(filled(service.image)) ?? [];
    expect({ image, isThere: dockerfileOf(image) !== undefined }).toEqual({
      image: expect.stringMatching(/^\w/),
      isThere: true,
    });
    const file = files.find((other) => other.path === path)?.file;
    for (const volume of service.volumes ?? []) {
      const [source = ''] = filled(volume).split(':');
      const isFolder = /^\.{1,2}(\/|$)/.test(source);
      expect({ volume, isKnown: isFolder || Object.keys(file?.volumes ?? {}).includes(source) }).toEqual({
        volume,
        isKnown: true,
      });
    }
    for (const secret of service.secrets ?? []) expect(Object.keys(file?.secrets ?? {})).toContain(secret);
  });

  test.each(services)('$name of $path starts a command that its image knows', ({ service }) => {
    const [, image = ''] = /\/([\w-]+):\w+$/.exec(filled(service.image)) ?? [];
    const [command] = service.command ?? [];
    const entrypoint = join(root, 'images', image, 'entrypoint.sh');
    const known = existsSync(entrypoint)
      ? [...readFileSync(entrypoint, 'utf8').matchAll(/^command_(\w+)\(\)/gm)].map(([, name]) => name)
      : ['lint', 'plan'];
    expect(known).toContain(command ?? 'run');
  });

  test('run the command in production with as little as it needs', () => {
    for (const { path, service } of services.filter((one) => one.path === 'production.yml'))
      expect({ path, service }).toMatchObject({
        service: { read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] },
      });
  });
});

test('editors open the checkout in the image dev', () => {
  const path = join(root, '.devcontainer', 'devcontainer.json');
  const container = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly dockerComposeFile: string;
    readonly service: string;
    readonly workspaceFolder: string;
    readonly remoteUser: string;
  };
  const file = parse(readFileSync(join(root, '.devcontainer', container.dockerComposeFile), 'utf8')) as File;
  const service = file.services[container.service];
  expect(service?.image).toMatch(/\/dev:/);
  expect(service?.volumes).toContain(`\${PROJECT}:${container.workspaceFolder}`);
  expect(readFileSync(join(root, 'images', 'dev', 'Dockerfile'), 'utf8')).toContain(
    `useradd --create-home --shell /bin/bash --uid 1000 ${container.remoteUser}`,
  );
});

test('every image has a README that names its commands', () => {
  const folders = readdirSync(join(root, 'images'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  for (const { name } of folders) {
    const readme = readFileSync(join(root, 'images', name, 'README.md'), 'utf8');
    const entrypoint = join(root, 'images', name, 'entrypoint.sh');
    const commands = existsSync(entrypoint)
      ? [...readFileSync(entrypoint, 'utf8').matchAll(/^command_(\w+)\(\)/gm)].map(([, command]) => command)
      : [];
    for (const command of commands)
      expect({ name, readme }).toEqual({ name, readme: expect.stringContaining(`\`${command}`) });
  }
});

test('no shell is written twice: what two entrypoints would define is in common.sh', () => {
  const functions = new Map<string, string[]>();
  for (const path of readdirSync(join(root, 'images'), { recursive: true }) as string[]) {
    if (!path.endsWith('.sh')) continue;
    const text = readFileSync(join(root, 'images', path), 'utf8');
    for (const [, name = ''] of text.matchAll(/^(\w+)\(\)/gm))
      functions.set(name, [...(functions.get(name) ?? []), path]);
  }
  // A command of the same name is another one in each image.
  const twice = [...functions].filter(([name, where]) => where.length > 1 && name !== 'command_run');
  expect(twice).toEqual([]);
  expect(functions.get('run_command')).toEqual(['base/common.sh']);
});

test('the environment that images share is set once', () => {
  const names = new Map<string, string[]>();
  for (const image of readdirSync(join(root, 'images'))) {
    const path = dockerfileOf(image);
    if (path === undefined) continue;
    const text = readFileSync(path, 'utf8').replaceAll('\\\n', ' ');
    for (const [, line = ''] of text.matchAll(/^ENV +(.*)$/gm))
      for (const [, name = ''] of line.matchAll(/(?:^|\s)(\w+)=/g))
        names.set(name, [...(names.get(name) ?? []), image]);
  }
  // Each of the two is told the version that it is.
  names.delete('IMAGE_BUILD_VERSION');
  expect(Object.fromEntries(names)).toEqual({
    LANG: ['base'],
    DEBIAN_FRONTEND: ['base'],
    TINI_SUBREAPER: ['base'],
    PATH: ['minimal'],
  });
});
