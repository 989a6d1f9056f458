import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { RunReport } from '../../src/report/result.ts';
import { runCommand, withDatabase, type CommandResult } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { makeProgram } from '../support/program.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const policy = ['version: 1', 'defaults:', '  skip: [lint, vulnerabilities, secrets]'];
let cwd: string;
let never: readonly string[];
let first: CommandResult;

beforeAll(async () => {
  cwd = await makeTree({
    'image-build.yml': policy,
    // hadolint has much to say of it.
    'images/app/Dockerfile': ['FROM scratch', 'MAINTAINER nobody', 'COPY text /text'],
    'images/app/text': 'text\n',
  });
  const tool = await makeProgram('never', ['exit 99']);
  never = ['--trivy', tool, '--hadolint', tool];
  first = await publish(...never);
});

function publish(...more: readonly string[]): Promise<CommandResult> {
  return runCommand({
    cwd,
    args: ['publish', '--registry', `${shared.registry}/skipped`, ...withDatabase, ...more],
  });
}

function answers(report: RunReport | undefined): unknown {
  return report?.images.map(({ state, gates }) => [state, gates.map((one) => `${one.gate} ${one.state}`)]);
}

test('gates that the policy leaves out are not asked, their tools are not called, and the report says so', () => {
  expectEnd(first, 0);
  expect(answers(first.report)).toEqual([['built', ['size passed']]]);
  expect(first.report?.notes).toContain(
    'not asked, since the policy says skip: lint, secrets, vulnerabilities (app)',
  );
});

test('the next run finds the recorded answers enough', async () => {
  const again = await publish(...never, '--builder', 'nobody');
  expectEnd(again, 0);
  expect(answers(again.report)).toEqual([['reused', ['size passed']]]);
});

test('without size nothing is measured either', async () => {
  const policyFile = join(await makeFolder(), 'policy.yml');
  await writeFile(policyFile, 'version: 1\ndefaults: { skip: [lint, size, vulnerabilities, secrets] }\n');
  const unmeasured = await runCommand({
    cwd,
    args: ['build', '--policy', policyFile, '--reuse', 'false', ...never, ...withDatabase],
  });
  expectEnd(unmeasured, 0);
  expect(answers(unmeasured.report)).toEqual([['built', []]]);
  expect(unmeasured.report?.images[0]?.platforms.map(({ size }) => size)).toEqual([undefined]);
});

test('when the policy asks them again they answer for the image that is published', async () => {
  await writeFile(join(cwd, 'image-build.yml'), 'version: 1\n');
  const asked = await publish();
  expectEnd(asked, 1);
  expect(answers(asked.report)).toEqual([['reused', ['lint failed']]]);
});

test('an SBOM that is wanted is made also where no gate has an image scanned', async () => {
  const policyFile = join(await makeFolder(), 'policy.yml');
  await writeFile(policyFile, 'version: 1\ndefaults: { skip: [lint, vulnerabilities, secrets] }\n');
  const built = await runCommand({
    cwd,
    args: ['build', '--policy', policyFile, '--reuse', 'false', '--sbom-files', 'cyclonedx', ...withDatabase],
  });
  expectEnd(built, 0);
  expect(await readdir(join(built.reportDir, 'sbom'))).toEqual(['app--linux-amd64.cdx.json']);
});
