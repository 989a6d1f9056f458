import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { ActResult, Repository } from './act.ts';

interface Job {
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly leg: string } };
  readonly steps?: readonly object[];
}

/**
 * Changes a repository of `makeCaller` so that its next run is what GitHub makes of "Re-run failed jobs": `plan` and the
 * legs that have passed are not run again, their outputs and artifacts stay; all others are. act knows no such thing.
 * @param first the run with the failed jobs
 * @param failed legs of the first wave
 */
export async function reRunFailed(
  { dir }: Repository,
  first: ActResult,
  failed: readonly string[],
): Promise<void> {
  const path = join(dir, '.github', 'workflows', 'images.yml');
  const workflow = parse(await readFile(path, 'utf8')) as { jobs: Record<string, Job> };
  const { plan = {}, build = {} } = workflow.jobs;
  const said = outputsOf(first.output, Object.keys(plan.outputs ?? {}));
  const legs = JSON.parse(said['wave-1'] ?? '[]') as readonly { readonly id: string }[];
  const again = legs.filter(({ id }) => failed.includes(id));
  const lines = Object.entries(said).map(([name, value]) => `${name}=${value}`);
  workflow.jobs['plan'] = {
    ...plan,
    steps: [{ id: 'plan', run: `cat >> "$GITHUB_OUTPUT" <<'END'\n${lines.join('\n')}\nEND\n` }],
  };
  workflow.jobs['build'] = {
    ...build,
    strategy: { ...build.strategy, matrix: { leg: `\${{ fromJSON('${JSON.stringify(again)}') }}` } },
  };
  await writeFile(path, stringify(workflow));
}

/** What the plan has said, as act shows it. */
function outputsOf(output: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map((name) => {
      const [, value] = new RegExp(`/plan\\s*\\].*::set-output:: ${name}=(.*)$`, 'm').exec(output) ?? [];
      if (value === undefined) throw new Error(`the plan has not said what ${name} is:\n${output}`);
      return [name, value];
    }),
  );
}
