import { shared } from '../shared.ts';

/** What a user writes to have images built, and what these tests need besides. @param more further lines of the job */
export function callImages(
  name: string,
  more: readonly string[] = [],
  platforms = 'linux/amd64,linux/arm64',
): readonly string[] {
  return [
    'on: { push: {}, pull_request: {}, schedule: [] }',
    'jobs:',
    '  images:',
    '    uses: ./.github/workflows/images.yml',
    '    with:',
    `      registry: ${shared.registry}/${name}`,
    `      platforms: ${platforms}`,
    '      version: 2.0.0',
    `      db-repository: ${shared.database}`,
    ...more,
  ];
}

/** The payload of a pull request from a fork. */
export const pullRequest = {
  number: 7,
  pull_request: {
    number: 7,
    head: { ref: 'change', sha: 'f'.repeat(40), repo: { full_name: 'somebody/images' } },
    base: { ref: 'main', sha: 'e'.repeat(40), repo: { full_name: 'acme/images' } },
  },
};
