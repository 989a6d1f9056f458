import { expect, test } from '@jest/globals';
import { replay } from '../../support/recorded.ts';

test.each(['solve', 'solve-cached', 'failing', 'warnings', 'syntax', 'missing', 'unknown'])('%s', async (n) => {
  const r = await replay(n, n === 'failing' ? ['base linux/amd64','broken linux/amd64','slow linux/amd64'] : n.startsWith('solve') ? ['base linux/amd64','app linux/amd64','files linux/amd64','files linux/arm64'] : n === 'warnings' ? ['odd linux/amd64'] : ['bad linux/amd64']);
  console.log(n + '\n' + r.timeline.steps.map(s => `${s.image ?? '-'} ${s.platform ?? '-'} | ${s.name} | ${s.cached} ${s.startedMs}-${s.completedMs} ${s.error ?? ''} LOG ${JSON.stringify(r.timeline.logOf(s))}`).join('\n') + '\n' + JSON.stringify(r.timeline.warnings, null, 1) + JSON.stringify(r.messages) + '\n' + r.events.filter(e => e.kind !== 'step').map(e => e.kind === 'exported' ? 'exported ' + e.node.name : 'log ' + e.step.name + JSON.stringify(e.lines)).join('\n'));
  expect(1).toBe(1);
});
