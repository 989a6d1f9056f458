import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { projectRoot } from '../../support/documents.ts';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly 'continue-on-error'?: boolean;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const stepsOf = (name: string): readonly Step[] =>
  Object.values((parse(read(`.github/workflows/${name}`)) as Workflow).jobs).flatMap(
    ({ steps = [] }) => steps,
  );
const isAttesting = ({ uses = '' }: Step): boolean => uses.startsWith('actions/attest@');
const permissions = 'needs permissions id-token write and attestations write';

describe.each([
  { name: 'images.yml', page: 'docs/workflows.md', ids: ['attest'], again: ['attest-again'] },
  { name: 'release.yml', page: 'docs/release.md', ids: ['attest-files', 'attest-images'], again: [] },
])('$name', ({ name, page, ids, again }) => {
  const steps = stepsOf(name);
  const attesting = steps.filter(isAttesting);

  test('attests only where that was asked for, and where there is something', () => {
    expect(attesting.map(({ id }) => id)).toEqual([...ids, ...again]);
    for (const { if: condition = '', with: given } of attesting.slice(0, ids.length)) {
      const [, sums = '?'] = /^\$\{\{ (.+) \}\}$/.exec(given?.['subject-checksums'] ?? '') ?? [];
      expect(condition).toContain("inputs.attest == 'true' && ");
      expect(condition).toContain(`${sums} != ''`);
    }
  });

  test('looks for an identity before anything is made', () => {
    const at = steps.findIndex(({ run = '' }) => run.includes('ACTIONS_ID_TOKEN_REQUEST_URL'));
    expect(steps[at]?.if).toMatch(/^inputs\.attest == 'true'/);
    expect(steps[at]?.run).toContain(permissions);
    const made = steps.findIndex(({ with: given }) => /^(?:build|release)$/.test(given?.['command'] ?? ''));
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(made);
  });

  test('names the permissions where GitHub refuses', () => {
    const told = steps.filter(({ if: condition = '' }) => condition.startsWith('failure() && '));
    const last = again.length > 0 ? again : ids;
    for (const id of last)
      expect(told.filter((one) => one.if?.includes(`steps.${id}.outcome == 'failure'`))).toEqual([
        expect.objectContaining({ run: expect.stringContaining(permissions) }),
      ]);
    expect(read(page)).toMatch(/\| `attest: 'true'`.*`id-token: write`, `attestations: write`/);
  });
});

describe('images.yml', () => {
  const steps = stepsOf('images.yml');
  const [first, second] = steps.filter(isAttesting);

  test('asks GitHub a second time: tags have moved, and a re-run would attest nothing', () => {
    expect(first).toMatchObject({ id: 'attest', 'continue-on-error': true });
    expect(second).toEqual({
      id: 'attest-again',
      if: "steps.attest.outcome == 'failure'",
      uses: first?.uses,
      with: first?.with,
    });
    const told = steps.find(({ if: condition = '' }) => condition.includes('steps.attest-again.outcome'));
    expect(told?.run).toContain('Run once with reuse: false; a re-run finds them published');
  });

  test('is not green where an earlier attempt has published what this one would attest', () => {
    const at = steps.findIndex(({ if: condition = '' }) => condition.includes('github.run_attempt'));
    expect(at).toBeGreaterThan(steps.indexOf(second!));
    expect(steps[at]).toEqual({
      if: [
        "inputs.attest == 'true' && inputs.reuse != 'required' && github.run_attempt != '1'",
        "needs.plan.outputs.legs != '[]' && needs.plan.outputs.publish == 'true'",
        "steps.publish.outputs.sums == '' && steps.publish.outputs.promote != '{}'",
      ].join(' && '),
      run: [
        "echo '::error title=image-build::An earlier attempt has published these images, and may not have attested them. Run once with reuse: false.'",
        'exit 1',
        '',
      ].join('\n'),
    });
  });

  test('attests nothing where it may build nothing', () => {
    expect(first?.if).toContain("inputs.reuse != 'required'");
  });
});

test('release.yml attests images that have their tags, before the release is out, and never again', () => {
  const steps = stepsOf('release.yml');
  const at = (id: string): number => steps.findIndex((step) => step.id === id);
  expect(['draft', 'attest-files', 'images', 'attest-images', 'release'].map(at)).toEqual(
    ['draft', 'attest-files', 'images', 'attest-images', 'release'].map(at).sort((a, b) => a - b),
  );
  for (const { if: condition = '' } of steps.filter(isAttesting))
    expect(condition).toContain("steps.draft.outputs.state == 'draft'");
});

test('release.yml attests images that a job before has built alone, and says what has moved where GitHub refuses', () => {
  const steps = stepsOf('release.yml');
  expect(steps.find(({ id }) => id === 'attest-images')?.if).toContain("inputs.promote != ''");
  const saying = (id: string): string | undefined =>
    steps.find(({ if: condition = '' }) => condition.includes(`steps.${id}.outcome == 'failure'`))?.run;
  expect(saying('attest-files')).toContain('GitHub has not attested the files; no tag has moved.');
  expect(saying('attest-images')).toContain('GitHub has not attested the images, whose tags have moved;');
});
