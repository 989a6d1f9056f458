/** A project of the bench `fresh` on the disk, and as it is built by hand. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {import('./fresh-shapes.mjs').State} State */

const compiler = join(import.meta.dirname, 'fresh-compiler.mjs');

/**
 * Writes a project anew, with a policy for us that asks for nothing that a build by hand does not do either.
 * @param {Shape} shape @param {State} state @param {string} folder
 */
export function writeTree({ targets, files, model }, state, folder) {
  rmSync(folder, { recursive: true, force: true });
  const policy = [
    'version: 1',
    'defaults: { skip: [lint, size, vulnerabilities, secrets] }',
    'images:',
    ...Object.entries(targets).map(([name, { context, dockerfile, args = {} }]) => {
      const image = { file: join(context, dockerfile), context, args };
      return `  ${name}: ${JSON.stringify(image)}`;
    }),
    '',
  ].join('\n');
  const all = { ...files(state), 'image-build.yml': policy };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (model === undefined) return;
  mkdirSync(join(folder, 'toolchain'));
  cpSync(compiler, join(folder, 'toolchain', 'compiler.mjs'));
  writeFileSync(join(folder, 'toolchain', 'model.json'), JSON.stringify(model));
}

/**
 * What every way by hand gets.
 * @typedef {object} ByHand
 * @property {string} prefix  "127.0.0.1:PORT/NAME"
 * @property {Record<string, string>} args  for every target
 */

/**
 * The project as a job has it with a step of docker/build-push-action for each image: what that action gives buildx. An
 * image on another one gets it from the registry, where the step before has pushed it.
 * @param {Shape} shape
 * @param {ByHand & { cached: boolean }} wanted  each step reads and writes a scope of its own, or has no cache
 * @returns {string[][]} arguments for buildx, one list for each step, in their order
 */
export function buildSteps({ targets }, { prefix, args, cached }) {
  return Object.entries(targets).map(([name, one]) => [
    'build',
    ...Object.entries({ ...one.args, ...args }).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
    ...(one.base === undefined
      ? []
      : ['--build-context', `${one.base}=docker-image://${prefix}/${one.base}:latest`]),
    ...(cached
      ? ['--cache-from', `type=gha,scope=${name}`, '--cache-to', `type=gha,scope=${name},mode=max`]
      : []),
    ...['--file', join(one.context, one.dockerfile), '--tag', `${prefix}/${name}:latest`, '--push'],
    ...['--provenance=false', '--progress=plain', one.context],
  ]);
}

/**
 * The same as one Bake file, each target with a scope of its own.
 * @param {Shape} shape
 * @param {ByHand & { file: string }} wanted  where the file goes
 * @returns {string[]} arguments for buildx
 */
export function bakeFile({ targets }, { prefix, file, args }) {
  const target = Object.fromEntries(
    Object.entries(targets).map(([name, one]) => [
      name,
      {
        context: one.context,
        dockerfile: one.dockerfile,
        contexts: one.base === undefined ? {} : { [one.base]: `target:${one.base}` },
        args: { ...one.args, ...args },
        tags: [`${prefix}/${name}:latest`],
        output: ['type=image,push=true'],
        'cache-from': [`type=gha,scope=${name}`],
        'cache-to': [`type=gha,scope=${name},mode=max`],
      },
    ]),
  );
  writeFileSync(file, JSON.stringify({ group: { default: { targets: Object.keys(targets) } }, target }));
  return ['bake', '--file', file, '--allow=fs.read=*', '--provenance=false', '--progress=plain'];
}
