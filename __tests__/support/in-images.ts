import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { shared } from './shared.ts';
import { realTool } from './tools.ts';
import { makeFolder, makeTree } from './tree.ts';

const execute = promisify(execFile);

/** What is to be run in an image, as its own user; what `files` say lies in /project. */
export interface Probe {
  /** The image, by digest. */
  readonly from: string;
  readonly files?: Parameters<typeof makeTree>[0];
  /** `borrowed`: busybox is mounted for an image without a shell, its programs behind the image's own. */
  readonly shell?: 'own' | 'borrowed';
  /** Lines of sh; what they write to /tmp/answers/NAME is the answer. */
  readonly script: readonly string[];
}

/** Name of the answer → text. */
export type Answers = Readonly<Record<string, string>>;

const borrowed = {
  mount: '--mount=from=busybox:stable-musl,source=/bin,target=/borrowed ',
  shell: '/borrowed/sh',
  path: ['PATH=$PATH:/borrowed'],
};
const own = { mount: '', shell: 'sh', path: [] };

/**
 * Runs scripts in images that a registry has: BuildKit pulls and starts them, so no container engine is needed.
 * @returns name of the probe → name of the answer → text
 */
export async function runInImages<Name extends string>(
  probes: Readonly<Record<Name, Probe>>,
): Promise<Readonly<Record<Name, Answers>>> {
  const names = Object.keys(probes) as Name[];
  const files: Record<string, string | Buffer | readonly string[]> = {};
  const stages = names.map((name) => {
    const { from, script } = probes[name];
    const { mount, shell, path } = probes[name].shell === 'borrowed' ? borrowed : own;
    files[`${name}/project/.keep`] = '';
    for (const [path, contents] of Object.entries(probes[name].files ?? {}))
      files[`${name}/project/${path}`] = contents;
    files[`${name}/script`] = ['set -eu', ...path, 'mkdir /tmp/answers', 'cd /project', ...script];
    return [
      `FROM ${from} AS ${name}`,
      `COPY ${name}/project /project`,
      `RUN ${mount}--mount=source=${name},target=/probe ["${shell}", "/probe/script"]`,
    ];
  });
  files['Dockerfile'] = [
    ...stages.flat(),
    'FROM scratch',
    ...names.map((name) => `COPY --from=${name} /tmp/answers /${name}`),
  ];
  const context = await makeTree(files);
  const out = await makeFolder();
  // prettier-ignore
  const args = [
    '--addr', shared.engine, 'build', '--progress', 'plain', '--frontend', 'dockerfile.v0',
    '--local', `context=${context}`, '--local', `dockerfile=${context}`, '--output', `type=local,dest=${out}`,
  ];
  await execute(realTool('buildctl'), args, { maxBuffer: 1 << 26 });
  const answers = await Promise.all(
    names.map(async (name) => [name, await readAll(join(out, name))] as const),
  );
  return Object.fromEntries(answers) as Record<Name, Answers>;
}

async function readAll(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
