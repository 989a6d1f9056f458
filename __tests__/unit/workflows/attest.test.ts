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
  { name: 'images.yml', page: 'docs/workflows.md', ids: ['attest'] },
  { name: 'release.yml', page: 'docs/release.md', ids: ['attest-files', 'attest-images'] },
])('$name', ({ name, page, ids }) => {
  const steps = stepsOf(name);
  const attesting = steps.filter(isAttesting);

  test('attests only where that was asked for, and where there is something', () => {
    expect(attesting.map(({ id }) => id)).toEqual(ids);
    for (const { if: condition = '', with: given } of attesting) {
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
    for (const id of ids)
      expect(told.filter((one) => one.if?.includes(`steps.${id}.outcome == 'failure'`))).toEqual([
        expect.objectContaining({ run: expect.stringContaining(permissions) }),
      ]);
    expect(read(page)).toMatch(/\| `attest: 'true'`.*`id-token: write`, `attestations: write`/);
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
