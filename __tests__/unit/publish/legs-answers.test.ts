import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/check/finding.ts';
import type { GateResult } from '../../../src/check/gate.ts';
import type { GateRecord } from '../../../src/memory/records.ts';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import type { PickedPlatform } from '../../../src/publish/legs/pick.ts';
import { answersOf } from '../../../src/run/legs-answers.ts';
import { plannedImage } from '../../support/planned.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const demands = `sha256:${'d'.repeat(64)}`;
const now = Date.parse('2026-11-22T12:00:00.000Z');
const [amd64, arm64] = ['linux/amd64', 'linux/arm64'] as const;

const app: PlannedImage = plannedImage('app', { platforms: [amd64, arm64] });

const passed = (gate: GateResult['gate'], platform?: string): GateResult => ({
  gate,
  image: 'app',
  ...(platform === undefined ? {} : { platform }),
  state: 'passed',
  findings: [],
  durationMs: 1,
});
const allOf = (platform: string): readonly GateResult[] => [
  passed('lint'),
  ...(['size', 'vulnerabilities', 'secrets'] as const).map((gate) => passed(gate, platform)),
];
const size = { compressed: 1, uncompressed: 2, layers: [] };

function record(platform: string, more: Partial<GateRecord> = {}): GateRecord {
  return {
    schema: 1,
    checkedAt: '2026-11-22T11:00:00.000Z',
    key: 'k',
    origin: 'trusted',
    gates: allOf(platform),
    sizes: { [platform]: size },
    parts: {},
    ...more,
  };
}

function picked(platform: string, of: unknown): PickedPlatform {
  const said = { platform, digest, mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 400 };
  return {
    ...said,
    file: `${platform.replaceAll('/', '-')}.json`,
    of: {
      image: 'app',
      fingerprint: digest,
      repositories: ['r.io/app'],
      needs: [],
      platforms: [said],
      annotations: {},
      indexAnnotations: {},
      demands,
      record: of,
    },
    attempt: 1,
  };
}

const wanted = { demands, maxAgeMs: 86_400_000, nowMs: now };

const build = (at: string, platform: string, durationMs: number) => ({
  at,
  digest,
  sizes: { [platform]: { compressed: 1, uncompressed: 2 } },
  durationMs,
  steps: 3,
  cached: 1,
  peak: { memory: durationMs },
});

describe('what the gates of legs have said', () => {
  test('is put together: what is of no platform once, the first date, one build of all', () => {
    const early = '2026-11-22T10:00:00.000Z';
    const late = '2026-11-22T11:00:00.000Z';
    const answers = answersOf(
      app,
      [
        picked(amd64, record(amd64, { history: [build(late, amd64, 50)] })),
        picked(
          arm64,
          record(arm64, {
            checkedAt: early,
            history: [build('2026-11-01T00:00:00.000Z', arm64, 9), build(early, arm64, 70)],
          }),
        ),
      ],
      wanted,
    );
    expect(answers).toEqual({
      gates: [...allOf(amd64), ...allOf(arm64).slice(1)],
      sizes: { [amd64]: size, [arm64]: size },
      key: 'k',
      checkedAt: early,
      build: {
        at: early,
        digest,
        sizes: { [amd64]: { compressed: 1, uncompressed: 2 }, [arm64]: { compressed: 1, uncompressed: 2 } },
        durationMs: 70,
        steps: 6,
        cached: 2,
        peak: { memory: 70 },
      },
    });
  });

  test('is remembered under no key where legs were asked under different ones', () => {
    const answers = answersOf(
      app,
      [picked(amd64, record(amd64)), picked(arm64, record(arm64, { key: 'other' }))],
      wanted,
    );
    expect(answers.key).toBe('');
    expect(answers.build).toBeUndefined();
  });

  test('does not count where a leg was asked something else', () => {
    expect(() =>
      answersOf(app, [picked(amd64, record(amd64)), picked(arm64, record(arm64))], {
        ...wanted,
        demands: `sha256:${'e'.repeat(64)}`,
      }),
    ).toThrow('The leg of linux-amd64.json has judged app (linux/amd64) by another policy');
  });

  test('tells of a waiver that accepts nothing only where no leg has used it', () => {
    const unused = (sign: string): Finding => ({
      gate: 'lint',
      rule: 'waiver-unused',
      severity: 'warning',
      image: 'app',
      message: `The waiver for ${sign} accepts nothing that was found`,
      fingerprint: sign.repeat(64),
      blocks: false,
    });
    const telling = (platform: string, ...findings: readonly Finding[]): PickedPlatform => {
      const gates = allOf(platform).map((one) => (one.gate === 'lint' ? { ...one, findings } : one));
      return picked(platform, record(platform, { gates }));
    };
    const { gates } = answersOf(
      app,
      [telling(amd64, unused('a'), unused('b')), telling(arm64, unused('b'))],
      wanted,
    );
    expect(gates.flatMap(({ findings }) => findings)).toEqual([unused('b')]);
  });

  test('does not count when it is older than rescan-after', () => {
    const old = picked(amd64, record(amd64, { checkedAt: '2026-11-01T00:00:00.000Z' }));
    expect(() => answersOf({ ...app, platforms: [amd64] }, [old], wanted)).toThrow(
      'which is longer ago than rescan-after allows',
    );
  });

  test('is not asked for where the policy leaves a gate out', () => {
    const policy = { ...app.policy, skip: ['lint', 'secrets'] as const };
    const gates = allOf(amd64).filter(({ gate }) => gate !== 'lint' && gate !== 'secrets');
    const one = { ...app, platforms: [amd64], policy };
    expect(answersOf(one, [picked(amd64, record(amd64, { gates }))], wanted).gates).toEqual(gates);
  });

  test.each<{ name: string; of: unknown; says: string }>([
    { name: 'no record', of: undefined, says: 'does not say what the gates of app have said' },
    { name: 'anything else', of: { gates: [] }, says: 'does not say what the gates of app have said' },
    {
      name: 'a record of tomorrow',
      of: record(arm64, { checkedAt: '2026-11-23T12:00:00.000Z' }),
      says: 'does not say what the gates of app have said',
    },
    ...allOf(arm64).map(({ gate }) => ({
      name: `no answer of ${gate}`,
      of: record(arm64, { gates: allOf(arm64).filter((one) => one.gate !== gate) }),
      says: `The leg file linux-arm64.json does not say that the gate ${gate} of app (linux/arm64) has passed`,
    })),
    {
      name: 'answers for another platform',
      of: record(arm64, { gates: allOf(amd64) }),
      says: 'the gate size of app (linux/arm64)',
    },
    {
      name: 'answers for another image',
      of: record(arm64, { gates: allOf(arm64).map((one) => ({ ...one, image: 'base' })) }),
      says: 'the gate lint of app (linux/arm64)',
    },
    {
      name: 'one that has failed',
      of: record(arm64, {
        gates: allOf(arm64).map((one) => (one.gate === 'size' ? { ...one, state: 'failed' } : one)),
      }),
      says: 'the gate size of app (linux/arm64)',
    },
  ])('$name is refused', ({ of, says }) => {
    expect(() => answersOf(app, [picked(amd64, record(amd64)), picked(arm64, of)], wanted)).toThrow(says);
  });
});
