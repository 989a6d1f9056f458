/** One run for the bench `act`: `act-run.ts bake|solve|waves`; what it took is one line of JSON. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { act, makeCaller } from '../../__tests__/support/act/act.ts';
import { shared } from '../../__tests__/support/shared.ts';
import { realTool } from '../../__tests__/support/tools.ts';

const run = promisify(execFile);
const way = process.argv[2] ?? '';
const registry = `${shared.registry}/bench-${randomUUID()}`;

const bases: Readonly<Record<string, string>> = {
  base: 'busybox:stable',
  runtime: 'base',
  tools: 'base',
  app: 'runtime',
  worker: 'runtime',
  web: 'runtime',
};
const files = Object.fromEntries(
  Object.entries(bases).map(([name, base]) => [
    `images/${name}/Dockerfile`,
    [`FROM ${base}`, `RUN sleep 10 # ${randomUUID()}`],
  ]),
);
const repository = await makeCaller(
  [
    'on: { push: {} }',
    'jobs:',
    '  images:',
    '    uses: ./.github/workflows/images.yml',
    '    with:',
    `      registry: ${registry}`,
    `      mode: ${way}`,
    `      db-repository: ${shared.database}`,
  ],
  { ...files, 'image-build.yml': ['version: 1', 'defaults: { skip: [lint, vulnerabilities, secrets] }'] },
);
const begun = performance.now();
const jobs = way === 'bake' ? await bake() : await calling();
console.log(JSON.stringify({ seconds: (performance.now() - begun) / 1000, jobs }));

async function calling(): Promise<number> {
  const { exitCode, output, jobs } = await act(repository);
  if (exitCode !== 0) throw new Error(output);
  return Object.keys(jobs).length;
}

async function bake(): Promise<number> {
  const definition = join(repository.dir, 'bake.json');
  const target = Object.fromEntries(
    Object.entries(bases).map(([name, base]) => [
      name,
      {
        context: `images/${name}`,
        contexts: base in bases ? { [base]: `target:${base}` } : {},
        output: [`type=image,name=${registry}/${name}:latest,push=true,registry.insecure=true`],
      },
    ]),
  );
  await writeFile(
    definition,
    JSON.stringify({ target, group: { default: { targets: Object.keys(bases) } } }),
  );
  await run(realTool('buildx'), ['bake', '--file', definition], {
    cwd: repository.dir,
    env: { ...process.env, BUILDX_CONFIG: shared.buildxConfig, DOCKER_HOST: shared.dockerHost },
  });
  return 1;
}
