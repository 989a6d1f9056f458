/** Trees that the bench builds: made anew each time, so that nothing of them is cached anywhere. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What each of the seven images installs on top of what it is built on. */
const seven = {
  base: { on: 'debian:bookworm-slim', packages: 'ca-certificates curl' },
  tools: { on: 'base', packages: 'jq' },
  runtime: { on: 'base', packages: 'zstd' },
  'test-runner': { on: 'tools', packages: 'make' },
  'deb-builder': { on: 'tools', packages: 'patch' },
  web: { on: 'runtime', packages: 'file' },
  worker: { on: 'runtime', packages: 'unzip' },
};

/**
 * Seven images with apt layers: a base, two on it, four on those.
 * @param {string} folder  becomes `folder/images/NAME/Dockerfile`
 * @param {string} salt  text in every layer, so that an earlier bench has not built it
 * @returns {{ names: string[], parents: Record<string, string>, leaf: string }}
 */
export function sevenImages(folder, salt) {
  for (const [name, { on, packages }] of Object.entries(seven))
    write(folder, {
      [`images/${name}/Dockerfile`]: [
        `FROM ${on}`,
        // Sources before the packages: a changed file makes real work, as a compiler would.
        'COPY app.sh /usr/local/bin/app.sh',
        `RUN echo ${salt} > /etc/salt-${name} && apt-get update && apt-get install --yes --no-install-recommends ${packages}`,
        'CMD ["sh", "/usr/local/bin/app.sh"]',
        '',
      ].join('\n'),
      [`images/${name}/app.sh`]: `echo ${name}\n`,
      [`images/${name}/.dockerignore`]: 'Dockerfile\n',
    });
  const parents = Object.fromEntries(
    Object.entries(seven).flatMap(([name, { on }]) => (on in seven ? [[name, on]] : [])),
  );
  return { names: Object.keys(seven), parents, leaf: 'worker' };
}

/**
 * The same seven as somebody would write them for buildx by hand.
 * @param {ReturnType<typeof sevenImages>} graph
 * @param {string} prefix  "127.0.0.1:PORT/NAME"
 * @param {string} file  where the Bake file goes
 * @param {string} [layouts]  a folder: then each image is written there, too, as an OCI layout
 * @returns {string[]} arguments for buildx
 */
export function bakeSeven({ names, parents }, prefix, file, layouts) {
  const target = Object.fromEntries(
    names.map((name) => [
      name,
      {
        context: join('images', name),
        contexts: parents[name] === undefined ? {} : { [parents[name]]: `target:${parents[name]}` },
        tags: [`${prefix}/${name}:latest`],
        output: [
          'type=image,push=true',
          ...(layouts === undefined ? [] : [`type=oci,tar=false,dest=${join(layouts, name)}`]),
        ],
      },
    ]),
  );
  writeFileSync(file, JSON.stringify({ group: { default: { targets: names } }, target }));
  return ['bake', '--file', file, '--allow=fs.read=*', '--allow=fs.write=*', '--provenance=false'];
}

/**
 * Seven services from one Dockerfile with `ARG SERVICE`, one context for all, and a shared part.
 * @param {string} folder
 */
export function sevenServices(folder) {
  const names = Array.from({ length: 7 }, (_, index) => `service-${index + 1}`);
  write(folder, {
    Dockerfile: [
      'FROM debian:bookworm-slim',
      'ARG SERVICE',
      'COPY common/ /app/common/',
      'COPY services/${SERVICE}/ /app/service/',
      'CMD ["sh", "/app/service/main.sh"]',
      '',
    ].join('\n'),
    'common/lib.sh': 'echo common\n',
    ...Object.fromEntries(names.map((name) => [`services/${name}/main.sh`, `echo ${name}\n`])),
    'image-build.yml': [
      'version: 1',
      'images:',
      ...names.map((name) => `  ${name}: { file: Dockerfile, context: ., args: { SERVICE: ${name} } }`),
      '',
    ].join('\n'),
  });
  return { names };
}

/**
 * Five hundred images with contexts of their own and a shared one, a base for every ten.
 * @param {string} folder
 * @param {number} files  in all contexts together
 * @param {number} bytes  in all files together
 */
export function manyImages(folder, files, bytes, images = 500) {
  const each = Math.max(1, Math.floor(files / images));
  const size = Math.max(1, Math.floor(bytes / files));
  for (let image = 0; image < images; image += 1) {
    const name = `image-${image}`;
    const base = image % 10 === 0 ? 'scratch' : `image-${image - (image % 10)}`;
    const contents = Object.fromEntries(
      Array.from({ length: each }, (_, file) => [
        `images/${name}/src/part-${Math.floor(file / 25)}/file-${file}.txt`,
        `${image}.${file}\n`.padEnd(size, '.'),
      ]),
    );
    write(folder, {
      ...contents,
      [`images/${name}/Dockerfile`]: `FROM ${base}\nCOPY src/ /src-${image}/\n`,
    });
  }
}

/**
 * @param {string} folder
 * @param {Record<string, string>} files
 */
function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
