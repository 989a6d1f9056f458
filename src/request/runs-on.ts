import { Type } from '@sinclair/typebox';
import { normalizePlatform } from '../oci/platform.ts';
import type { Runners, RunnerLabels } from '../plan/legs.ts';
import { badRequest } from '../problem.ts';
import { soundJson } from '../tools/json.ts';
import { lineList } from './parse.ts';

const labelList = Type.Array(Type.String({ minLength: 1 }), { minItems: 1 });

/**
 * Which runner builds for which platform, one a line: `linux/arm64=ubuntu-24.04-arm`, several labels as a JSON list
 * (`linux/arm64=["self-hosted", "arm64"]`), `*` for all platforms that are not named.
 * @throws Problem (request) for a line of another form, and for a platform that is named twice
 */
export function runnersOf(text: string, name: string): Runners {
  const runners: Record<string, RunnerLabels> = {};
  for (const line of lineList(text, name)) {
    const [, place = '', value = ''] = /^([^=]+)=(.+)$/.exec(line) ?? [];
    if (place === '' || value.trim() === '') throw noLine(name, line);
    const platform = place.trim() === '*' ? '*' : normalizePlatform(place);
    if (Object.hasOwn(runners, platform)) throw badRequest(`${name} names ${platform} twice`);
    runners[platform] = labelsOf(value.trim(), name);
  }
  return runners;
}

/**
 * A runner's label, or a JSON list of labels that it must all have.
 * @throws Problem (request) for what begins like a list and is none
 */
export function labelsOf(text: string, name: string): RunnerLabels {
  const label = text.trim();
  if (!label.startsWith('[') && !label.startsWith('{')) return label;
  const labels = soundJson(labelList, label);
  if (labels !== undefined) return labels;
  throw badRequest(`${name} has ${JSON.stringify(label.slice(0, 200))}, which is no list of labels`, {
    todo: 'Several labels are a JSON list: ["self-hosted", "arm64"]',
  });
}

function noLine(name: string, line: string): Error {
  return badRequest(`${name} has the line ${JSON.stringify(line.slice(0, 200))}, which names no runner`, {
    todo: 'One platform a line: linux/arm64=ubuntu-24.04-arm',
  });
}
