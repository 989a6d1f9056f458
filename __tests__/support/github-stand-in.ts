import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { shared } from './shared.ts';

/**
 * Changes a repository of `makeCaller` so that it has what act has not: GitHub's API at an address of its own, and the
 * job's token. Steps that hand files to code scanning are left out.
 * @param name of the workflow: `release.yml`
 */
export async function standIn(dir: string, name: string, apiUrl: string, token: string): Promise<void> {
  const lines = [
    `process.env['GITHUB_API_URL'] = ${JSON.stringify(apiUrl)};`,
    `process.env['INPUT_GITHUB-TOKEN'] ||= ${JSON.stringify(token)};`,
    `await import(${JSON.stringify(join(shared.sources, 'main.js'))});`,
  ];
  await writeFile(join(dir, 'dist', 'main', 'index.js'), `${lines.join('\n')}\n`);
  const path = join(dir, '.github', 'workflows', name);
  const workflow = parse(await readFile(path, 'utf8')) as {
    jobs: Record<string, { steps: { uses?: string }[] }>;
  };
  for (const job of Object.values(workflow.jobs))
    job.steps = job.steps.filter(({ uses = '' }) => !/^github\/codeql-action\b/.test(uses));
  await writeFile(path, stringify(workflow));
}
