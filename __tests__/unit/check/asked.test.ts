import { describe, expect, test } from '@jest/globals';
import { askedGates, isAsked } from '../../../src/check/asked.ts';
import { gates } from '../../../src/check/gates.ts';
import { defaultPolicy, policyFor } from '../../../src/plan/demands.ts';
import type { ImagePolicy } from '../../../src/request/policy.ts';
import type { Demands } from '../../../src/request/policy-schema.ts';

/** What the list of gates itself says. */
function asked(policy: ImagePolicy): readonly string[] {
  return gates
    .filter(({ name, needs }) => needs(policy) !== undefined && isAsked(name, policy))
    .map(({ name }) => name);
}

describe('the names of the gates that are asked are those of the list', () => {
  test.each<{ name: string; given: Demands }>([
    { name: 'no demands', given: {} },
    { name: 'production', given: { profile: 'production' } },
    { name: 'minimal', given: { profile: 'minimal' } },
    { name: 'development', given: { profile: 'development' } },
    { name: 'one demand', given: { contents: { vcs: 'deny' } } },
    { name: 'a demand that allows', given: { contents: { vcs: 'allow', setuid: 'allow' } } },
    { name: 'paths that may be setuid', given: { contents: { setuid: ['/usr/bin/su'] } } },
    { name: 'no ports at all', given: { contents: { expose: [] } } },
    { name: 'labels', given: { contents: { labels: ['a'] } } },
    { name: 'no labels', given: { contents: { labels: [] } } },
    { name: 'paths', given: { contents: { paths: { '/data': '0700' } } } },
    { name: 'a health check', given: { contents: { healthcheck: 'required' } } },
    { name: 'tests', given: { test: [['app']] } },
    { name: 'without some', given: { skip: ['secrets', 'size'] } },
    { name: 'without one that has demands', given: { profile: 'production', skip: ['contents', 'lint'] } },
    { name: 'licences', given: { 'deny-licenses': ['GPL-3.0*'] } },
  ])('$name', ({ given }) => {
    const policy = policyFor({ version: 1, defaults: given }, 'app');
    expect([...askedGates(policy)].sort()).toEqual([...asked(policy)].sort());
  });

  test('without a policy', () => {
    expect(askedGates(defaultPolicy)).toEqual(['size', 'vulnerabilities', 'secrets']);
  });
});
