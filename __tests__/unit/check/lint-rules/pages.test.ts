import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../../../../src/check/lint/rules/list.ts';
import type { LintContext } from '../../../../src/plan/lint/model.ts';
import { linesOf } from './judged.ts';

const page = (rule: string) => readFileSync(`docs/rules/${rule}.md`, 'utf8');

/** What the pages that speak of files take for granted. */
const member = (folder: string, needs: string[] = []) => {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  return { name, folder, manifest: `${folder}/package.json`, isInContext: true, needs };
};
const bare: LintContext = {
  isProject: true,
  letIn: [{ path: 'web/node_modules', bytes: 1 }],
  workspaces: [],
};
const contexts: Readonly<Record<string, { before: LintContext; after: LintContext }>> = {
  'no-dockerignore': { before: bare, after: { ...bare, ignoreFile: '.dockerignore', letIn: [] } },
  'dockerignore-lets-in': {
    before: { ...bare, ignoreFile: '.dockerignore' },
    after: { ...bare, ignoreFile: '.dockerignore', letIn: [] },
  },
  ...Object.fromEntries(
    ['whole-workspace-copied', 'workspace-member-missing'].map((rule) => {
      const members = [member('crates/api', ['core']), member('crates/core'), member('crates/jobs')];
      const packages = [member('packages/ui')];
      const context: LintContext = {
        isProject: true,
        letIn: [],
        workspaces: [
          rule === 'whole-workspace-copied'
            ? { kind: 'cargo', root: 'Cargo.toml', members }
            : { kind: 'npm', root: 'package.json', members: packages },
        ],
      };
      return [rule, { before: context, after: context }];
    }),
  ),
};

describe('the page of a rule', () => {
  test.each(rules.map(({ name }) => name))(
    '%s: its rule finds what is before, and nothing behind',
    (rule) => {
      const [, before = '', after = ''] =
        /## Before\n\n```dockerfile\n([^]*?)```\n\n## After\n\n```dockerfile\n([^]*?)```/.exec(page(rule)) ??
        [];
      const platforms = ['linux/amd64', 'linux/arm64'];
      const given = (when: 'before' | 'after') => {
        const context = contexts[rule]?.[when];
        return { platforms, ...(context === undefined ? {} : { context }) };
      };
      expect(linesOf(rule, before, given('before'))).not.toEqual([]);
      expect(linesOf(rule, after, given('after'))).toEqual([]);
      expect(page(rule)).toContain(`# image-build ignore=${rule} reason=`);
    },
  );

  test('is there for the advice of planning and for pragmas, too', () => {
    const names = readdirSync('docs/rules');
    expect(names).toEqual(
      expect.arrayContaining(['base-tags-differ.md', 'base-names-differ.md', 'ignoring.md']),
    );
  });
});
