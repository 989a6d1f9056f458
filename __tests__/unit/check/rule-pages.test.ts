import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ownImageRules, ownLintRules } from '../../../src/rule-names.ts';

const pages = new Set(readdirSync('docs/rules').map((file) => file.replace(/\.md$/, '')));

/** Rules that are told on the page of another one. */
const elsewhere: Readonly<Record<string, string>> = {
  'ignore-without-reason': 'ignoring',
  'ignore-unused': 'ignoring',
  'secret-in-config': 'secrets',
};
const glibcRules = ['max-glibc', 'elf-damaged', 'no-binaries'];

test.each([...ownLintRules, ...ownImageRules, ...glibcRules])('%s has a page that explains it', (rule) => {
  expect(pages).toContain(elsewhere[rule] ?? rule);
});

test('pages lead to pages that are there', () => {
  const broken = [...pages].flatMap((page) =>
    [...readFileSync(`docs/rules/${page}.md`, 'utf8').matchAll(/\]\(([\w-]+)\.md[#)]/g)]
      .map(([, to = '']) => to)
      .filter((to) => !pages.has(to))
      .map((to) => `${page} → ${to}`),
  );
  expect(broken).toEqual([]);
});
