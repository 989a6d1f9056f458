import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { mostFindings } from '../../../../src/check/contents-gate/findings.ts';
import { contentsGate } from '../../../../src/check/contents-gate/gate.ts';
import type { Finding } from '../../../../src/check/finding.ts';
import { noDemands } from '../../../../src/plan/demands/profiles.ts';
import { annotations } from '../../../../src/report/annotations.ts';
import { comment } from '../../../../src/report/comment.ts';
import { htmlReport } from '../../../../src/report/html/page.ts';
import { jsonReport } from '../../../../src/report/json.ts';
import { junit } from '../../../../src/report/junit.ts';
import { assemble } from '../../../../src/report/model.ts';
import { sarif } from '../../../../src/report/sarif.ts';
import { summary } from '../../../../src/report/summary.ts';
import { terminalReport } from '../../../../src/report/terminal.ts';
import { factsOf, subjectOf } from '../../../support/checking.ts';
import { imageThatSays } from '../../../support/image-that-says.ts';
import { gateOf } from '../../../support/rich-report.ts';
import { goodRun, withGate } from '../../../support/run-report.ts';
import { contentsOf, program, type Entry } from './hand-made.ts';

/** What the gate says of an image with very many files that are not as the policy wants them. */
function findingsOfMany(): readonly Finding[] {
  const names = Array.from({ length: 1200 }, (_, at) => `opt/${'long-name-'.repeat(8)}${at}`);
  const entries = names.flatMap((name): [string, Entry][] => [
    [`${name}/setuid`, { mode: 0o4755 }],
    [`${name}/open`, { mode: 0o666 }],
    [`${name}/lost`, program({ interpreter: '/lib/ld.so', needed: ['libgone.so.1'] })],
    [`${name}/debug`, program({ hasDebugSymbols: true, debugBytes: 1_000_000 })],
    [`${name}/src/main.go`, {}],
  ]);
  const contents = {
    ...noDemands,
    setuid: { deny: true, allowed: [] },
    worldWritable: { deny: true, allowed: [] },
    missingLibraries: true,
    debugSymbols: true,
    sources: true,
  };
  return contentsGate.judge(
    subjectOf('/dir', { contents }, 'dev'),
    factsOf({
      image: imageThatSays(),
      contents: contentsOf(Object.fromEntries(entries)),
      size: { compressed: 1, uncompressed: 1, layers: [] },
      base: { kind: 'none' },
    }),
  ).findings;
}

test('reports of five thousand findings of contents stay within their limits', async () => {
  const findings = findingsOfMany();
  expect(findings).toHaveLength(5 * (mostFindings + 1));
  const report = assemble(withGate({ ...goodRun, published: [] }, gateOf('contents', findings)));
  const origin = { key: 'Images / build', runUrl: 'https://example.org/1', commit: 'a'.repeat(40) };
  const kinds = new Set(findings.map(({ rule }) => rule)).size;
  const sizes = {
    summary: Buffer.byteLength(summary(report)),
    comment: comment(report, origin).length,
    annotations: annotations(report).length,
    sarif: gzipSync(sarif(report).files[0]).length,
    terminal: (await terminalReport(report, { color: false })).split('\n').length,
    junit: Buffer.byteLength(junit(report)),
    html: Buffer.byteLength(await htmlReport(report)),
  };
  const most = {
    summary: 1024 * 1024,
    comment: 65_536,
    annotations: 10 * kinds + 1,
    sarif: 10_000_000,
    terminal: 100,
    junit: 1024 * 1024,
    html: 5 * 1024 * 1024,
  };
  expect(
    Object.entries(sizes).filter(([name, size]) => !(size <= (Reflect.get(most, name) as number))),
  ).toEqual([]);
  expect(sarif(report).notes).toEqual([]);
  // Each of them is still there for machines.
  expect(jsonReport(report).split('"rule": "setuid"').length - 1).toBe(mostFindings + 1);
});
