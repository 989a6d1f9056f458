import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { mostWaves } from '../../../src/plan/legs-waves.ts';
import { fields } from '../../../src/request/fields.ts';
import { imagesInputs, workflowInputs } from '../../../src/request/call-inputs.ts';
import { realTool } from '../../support/tools.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, '.github', 'workflows');

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}
interface Described {
  readonly description?: string;
  readonly type?: string;
}
interface Workflow {
  readonly on: {
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, Described>>;
      readonly secrets?: Readonly<Record<string, Described>>;
      readonly outputs?: Readonly<Record<string, Described>>;
    };
  };
  readonly jobs: Readonly<Record<string, Job>>;
}

const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const));
const reusable = names.filter((name) => texts.get(name)?.includes('workflow_call:'));

function read(name: string): Workflow {
  return parse(texts.get(name) ?? '') as Workflow;
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

/** What the first step that is our own is given. */
function givenTo(steps: readonly Step[]): Readonly<Record<string, unknown>> {
  return steps.find(({ uses }) => uses === '$/.github/actions/run')?.with ?? {};
}

function usesOf(workflow: Workflow): readonly string[] {
  const ofJobs = Object.values(workflow.jobs).map(({ uses }) => uses);
  return [...ofJobs, ...stepsOf(workflow).map(({ uses }) => uses)].flatMap((uses) => uses ?? []);
}

describe.each(names)('%s', (name) => {
  test('takes what others have made at a commit, and says which version that is', () => {
    const foreign = usesOf(read(name)).filter((uses) => !/^(\.\/|\$\/)/.test(uses));
    const lines = (texts.get(name) ?? '').split('\n').filter((line) => /\buses: [^.$]/.test(line));
    expect(foreign.filter((uses) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(lines).toHaveLength(foreign.length);
  });

  test('takes this project’s actions from folders of their own: a runner refuses a bare $/', () => {
    const own = usesOf(read(name)).filter((uses) => uses.startsWith('$'));
    expect(own.filter((uses) => !/^\$\/[\w.-]+(\/[\w.-]+)*$/.test(uses))).toEqual([]);
  });

  test('puts nothing that others have written into a shell', () => {
    expect(stepsOf(read(name)).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

describe.each(reusable)('the reusable %s', (name) => {
  const described = () => read(name).on.workflow_call ?? {};

  test('asks for no permissions: a caller that has fewer could not even start it', () => {
    expect(texts.get(name)).not.toMatch(/^\s*permissions:/m);
  });

  test('describes all that goes in and comes out, and takes texts alone', () => {
    const { inputs = {}, secrets, outputs } = described();
    const all = Object.entries({ ...inputs, ...secrets, ...outputs });
    expect(all.filter(([, { description = '' }]) => description === '')).toEqual([]);
    expect(Object.entries(inputs).filter(([, { type }]) => type !== 'string')).toEqual([]);
  });

  test('names each of its secrets: it inherits none', () => {
    const named = new Set([...(texts.get(name) ?? '').matchAll(/secrets\.([\w-]+)/g)].map(([, one]) => one));
    expect([...named].sort()).toEqual(Object.keys(described().secrets ?? {}).sort());
    expect(texts.get(name)).not.toContain('secrets: inherit');
  });

  test('says which permission is missing where its first job cannot check out', () => {
    const [first] = Object.values(read(name).jobs);
    const [checkout, message] = first?.steps ?? [];
    expect(checkout).toMatchObject({ id: 'checkout', uses: expect.stringMatching(/^actions\/checkout@/) });
    expect(message).toEqual({
      if: "failure() && steps.checkout.outcome == 'failure'",
      run: expect.stringMatching(
        /^echo '::error title=image-build::.* needs permissions contents (read|write)\.'$/,
      ),
    });
  });

  test('gives its steps inputs that they have', () => {
    const action = parse(readFileSync(join(root, '.github', 'actions', 'run', 'action.yml'), 'utf8')) as {
      inputs: Record<string, unknown>;
    };
    const given = stepsOf(read(name))
      .filter(({ uses }) => uses === '$/.github/actions/run')
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((one) => !(one in action.inputs))).toEqual([]);
  });
});

describe('images.yml', () => {
  const laterWaves = Array.from({ length: mostWaves - 1 }, (_, index) => `wave-${index + 2}`);
  const images = read('images.yml');
  const inputs = Object.keys(images.on.workflow_call?.inputs ?? {});
  const allInputs = '${{ toJSON(inputs) }}';

  test('has no input that its steps would refuse', () => {
    const own = [...Object.keys(workflowInputs), ...Object.keys(imagesInputs)];
    const known = new Set([...Object.keys(fields), ...own]);
    expect(inputs.filter((name) => !known.has(name))).toEqual([]);
    expect(inputs).toEqual(expect.arrayContaining(own));
  });

  test('hands the secrets of a build to each job that plans, and none of them to another', () => {
    const handed = Object.entries(images.jobs).map(([job, { steps = [] }]) => {
      const { password, 'registry-auth': auth, secrets, 'ssh-keys': keys } = givenTo(steps);
      return [job, [password, auth, secrets, keys].filter((one) => one !== undefined)] as const;
    });
    const all = ['password', 'registry-auth', 'build-secrets', 'ssh-keys'].map(
      (one) => `\${{ secrets.${one} }}`,
    );
    const planning = ['plan', 'build', ...laterWaves, 'publish'].map((job) => [job, all] as const);
    expect(Object.fromEntries(handed)).toEqual({ ...Object.fromEntries(planning), gate: [] });
  });

  test('has one comment in a pull request: the gate’s, as it was asked for', () => {
    const comments = Object.entries(images.jobs).map(([job, { steps = [] }]) => {
      const { comment, inputs: called } = givenTo(steps);
      return [job, [comment, called]] as const;
    });
    const others = ['plan', 'build', ...laterWaves, 'publish'].map(
      (job) => [job, ['false', allInputs]] as const,
    );
    expect(Object.fromEntries(comments)).toEqual({
      ...Object.fromEntries(others),
      gate: [undefined, allInputs],
    });
    expect(inputs).toContain('comment');
  });

  test('has no input that holds a password', () => {
    expect(inputs.filter((name) => /password|token|secret|auth|ssh/.test(name))).toEqual([]);
  });

  test('has each input in its page', () => {
    const page = readFileSync(join(root, 'docs', 'workflows.md'), 'utf8');
    expect(inputs.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
  });

  test('has a job for each wave, and they are the same but for what they come after', () => {
    expect(Object.keys(images.jobs).filter((job) => job.startsWith('wave-'))).toEqual(laterWaves);
    const [first, ...later] = laterWaves.map((wave, index) => {
      const before = index === 0 ? 'build' : laterWaves[index - 1];
      expect(images.jobs[wave]?.needs).toEqual(['plan', before]);
      return JSON.parse(
        JSON.stringify({ ...images.jobs[wave], needs: [] }).replaceAll(`outputs.${wave}`, 'outputs.wave'),
      ) as Job;
    });
    for (const wave of later) expect(wave).toEqual(first);
    // The first wave builds on nothing of this run.
    const { steps: [checkout, packages, ...steps] = [], ...job } = images.jobs['build'] ?? {};
    const own = JSON.stringify({ ...job, needs: [], steps }).replaceAll('outputs.wave-1', 'outputs.wave');
    const [, , download, ...others] = first?.steps ?? [];
    expect(download?.uses).toMatch(/^actions\/download-artifact@/);
    const { from, ...given } = others[0]?.with ?? {};
    expect(from).toBe(download?.with?.['path']);
    expect(first?.steps?.slice(0, 2)).toEqual([checkout, packages]);
    expect(JSON.parse(own)).toEqual({ ...first, steps: [{ ...others[0], with: given }, ...others.slice(1)] });
  });

  test('lets nothing be published before every wave that has legs has passed', () => {
    const { needs, if: condition = '' } = images.jobs['publish'] ?? {};
    expect(needs).toEqual(['plan', 'build', ...laterWaves]);
    for (const [index, job] of ['build', ...laterWaves].entries())
      expect(condition).toContain(
        `(needs.${job}.result == 'success' || needs.plan.outputs.wave-${index + 1} == '[]')`,
      );
    expect(images.jobs['gate']?.needs).toEqual(['plan', 'build', ...laterWaves, 'publish']);
  });

  test('tells its gate how each job ended, and not what hundreds of images are: that is more than an input can hold', () => {
    const [step] = (images.jobs['gate']?.steps ?? []).filter(
      ({ with: given }) => given?.['command'] === 'gate',
    );
    const told = String(step?.with?.['needs'])
      .replaceAll(/\$\{\{ toJSON\(([\w.-]+)\) \}\}/g, '"$1"')
      .replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, '$1');
    const result = (job: string): object => ({ result: `needs.${job}.result` });
    const outputs = { legs: 'needs.plan.outputs.legs', publish: 'needs.plan.outputs.publish' };
    const rest = ['build', ...laterWaves, 'publish'].map((job) => [job, result(job)] as const);
    expect(JSON.parse(told)).toEqual({ plan: { ...result('plan'), outputs }, ...Object.fromEntries(rest) });
  });

  test('lets one job alone publish', () => {
    const commands = Object.entries(images.jobs).map(([job, { steps = [] }]) => [
      job,
      steps.flatMap((step) => step.with?.['command'] ?? []),
    ]);
    expect(Object.fromEntries(commands)).toEqual({
      plan: ['plan'],
      build: ['build'],
      ...Object.fromEntries(laterWaves.map((wave) => [wave, ['build']])),
      publish: ["${{ needs.plan.outputs.publish == 'true' && 'publish' || 'build' }}"],
      gate: ['gate'],
    });
  });
});

/**
 * Of `uses: $/…`, which is newer than it (GitHub, 2026-07-30): it takes the path for a repository without a ref, and
 * for a reusable workflow's without an owner.
 */
const notKnownYet =
  /(specifying action|reusable workflow call) "\$\/[^"]+" .*(invalid format|not following the format)/;

test.each(names)('actionlint has nothing to say of %s', (name) => {
  const shellcheck = `-shellcheck=${realTool('shellcheck')}`;
  const said = outputOf('actionlint', [
    '-no-color',
    '-oneline',
    shellcheck,
    '-pyflakes=',
    join(folder, name),
  ]);
  expect(said.split('\n').filter((line) => line !== '' && !notKnownYet.test(line))).toEqual([]);
});

test('zizmor finds nothing', () => {
  const said = outputOf('zizmor', [
    '--offline',
    '--no-progress',
    '--no-exit-codes',
    '--format',
    'json',
    '.github',
  ]);
  const findings = JSON.parse(said) as readonly { readonly ident: string; readonly desc: string }[];
  // The action at the top cannot be `$/`, which a runner refuses: ci.yml takes it as `./`.
  expect(findings.filter(({ ident }) => ident !== 'self-repository')).toEqual([]);
});

/** What a tool prints, also where it does so because it has found something. */
function outputOf(tool: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(realTool(tool), args, { cwd: root, encoding: 'utf8' });
  if (stdout === '' && status !== 0) throw new Error(stderr);
  return stdout;
}
