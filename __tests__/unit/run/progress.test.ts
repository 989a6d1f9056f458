import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.ts';
import { showProgress } from '../../../src/run/progress.ts';
import { newRecord } from '../../../src/run/record.ts';
import { hostOf } from '../../support/host.ts';
import { replay } from '../../support/recorded.ts';

type Told =
  | readonly ['info', string]
  | readonly ['group', string, readonly string[]]
  | readonly ['live', readonly string[]];

/** A host that keeps what it is told. */
function listening(kind: Host['kind']): { host: Host; told: Told[] } {
  const told: Told[] = [];
  const host = hostOf({
    kind,
    columns: 60,
    info: (text) => told.push(['info', text]),
    live: (lines) => told.push(['live', lines]),
    group: (title, lines) => told.push(['group', title, lines]),
  });
  return { host, told };
}

const nodes = ['base linux/amd64', 'app linux/amd64', 'files linux/amd64', 'files linux/arm64'];

/** Times differ from run to run and are not what is looked at. */
const withoutTimes = (text: string) => text.replace(/ \S+$/, '');

describe('what is shown of a solve', () => {
  test('on a runner: a group for each image, with its logs, without a colour code of theirs', async () => {
    const { host, told } = listening('runner');
    const { events, timeline } = await replay('solve', nodes);
    const record = newRecord('build');
    const progress = showProgress(host, record);
    for (const event of events) progress.onEvent(event, timeline);
    progress.end();
    const groups = told.flatMap((one) => (one[0] === 'group' ? [[one[1], one[2]] as const] : []));
    expect([...new Set(groups.map(([title]) => title))].sort()).toEqual(['app', 'base', 'files']);
    const lines = (image: string) => groups.flatMap(([title, all]) => (title === image ? all : []));
    expect(lines('base').filter((line) => line.startsWith('  '))).toEqual([
      '  one',
      '  two and more',
      '  red',
    ]);
    expect(lines('app').filter((line) => line.startsWith('  '))).toEqual(['  building', '  app']);
    expect(lines('app').some((line) => line.startsWith('app [stage-1 2/3] RUN echo app '))).toBe(true);
    expect(JSON.stringify(told)).not.toContain('\\u001b');
    expect(record.steps).toEqual([]);
    progress.keepSteps();
    expect(record.steps).toEqual(timeline.steps);
  });

  test('in a pipe: one line for each step that is done, once, as wide as it may be', async () => {
    const { host, told } = listening('terminal');
    const { events, timeline } = await replay('solve-cached', nodes);
    const progress = showProgress(host, newRecord('build'));
    for (const event of [...events, ...events]) progress.onEvent(event, timeline);
    progress.end();
    const lines = told.flatMap((one) => (one[0] === 'info' ? one[1] : []));
    expect(
      lines
        .filter((line) => line.includes('RUN echo'))
        .map(withoutTimes)
        .sort(),
    ).toEqual(['app [build 1/2] RUN echo building', 'app [stage-1 2/3] RUN echo app']);
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('a step’s name cannot speak to the terminal', async () => {
    const { host, told } = listening('terminal');
    const { timeline } = await replay('solve', nodes);
    const progress = showProgress(host, newRecord('build'));
    const [step] = timeline.steps.filter(({ name }) => name.includes('RUN echo app'));
    if (step === undefined) throw new Error('the step is there');
    const name = '[1/1] RUN \u001b]0;title\u0007\u001b[2J\u202eevil\nnext \u009b31m';
    progress.onEvent({ kind: 'step', step: { ...step, digest: 'x', name } }, timeline);
    progress.end();
    const [first] = told.flatMap((one) => (one[0] === 'info' ? one[1] : []));
    expect(first && withoutTimes(first)).toBe('app [1/1] RUN evil next');
  });
});
