import { lastLines } from './dockerfile-lines.ts';
import type { PlacedInstruction, ReadDockerfile } from './dockerfile-lines/read-dockerfile.ts';
import { builtStages } from './dockerfile-lines/stages.ts';
import type { BaseFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { LayerSize } from './gate.ts';
import { makersOf } from './size-gate/own-layers.ts';
import { originOf } from './vulnerabilities/origin.ts';

/** Where a finding of an image is mended: what of it is not known is missing. */
export type Place = Pick<Finding, 'file' | 'line' | 'endLine' | 'origin'>;

/** From what an image is to where that is written in its Dockerfile; what comes from its base is at the FROM. */
export interface Places {
  /** Of what a layer has brought. @param index 0 is the bottom one */
  readonly layer: (index: number | undefined) => Place;
  /** The same by what the layer's unpacked archive is. */
  readonly diffId: (diffId: string | undefined) => Place;
  /** Of what the last such instruction says; where there is none the base says it. @param keyword in upper case */
  readonly instruction: (keyword: string, isMeant?: (rest: string) => boolean) => Place;
  /** Of what the base brings. */
  readonly base: () => Place;
  /** Of what no instruction says, and one should: at the FROM of the stage that is built. */
  readonly stage: () => Place;
}

/**
 * @param base what the image is built on; absent where nobody knows
 * @param layers all of the image's, bottom first; without them no layer has a line
 */
export function placesOf(
  dockerfile: ReadDockerfile,
  base: BaseFacts | undefined,
  layers: readonly LayerSize[] = [],
): Places {
  const file: Place = { file: dockerfile.path };
  const ends = lastLines(dockerfile);
  const stages = builtStages(dockerfile);
  const makers = makersOf(layers, base, dockerfile);
  const at = ({ line }: PlacedInstruction): Place => {
    const endLine = ends.get(line) ?? line;
    return { ...file, line, ...(endLine === line ? {} : { endLine }) };
  };
  const own: Place = { ...file, origin: { kind: 'own' } };
  const ofBase = (): Place => {
    const [first] = stages;
    const from = first === undefined ? file : at(first.start);
    return base?.kind !== 'known' ? file : { ...from, origin: { kind: 'base', name: base.name } };
  };
  const layer: Places['layer'] = (index) => {
    const { isOwn, made } = makers[index ?? -1] ?? {};
    if (isOwn === undefined) return file;
    if (!isOwn) return ofBase();
    if (made === undefined) return own;
    const { line, endLine } = made;
    return { ...own, file: made.file, line, ...(endLine === line ? {} : { endLine }) };
  };
  return {
    layer,
    diffId: (diffId) => {
      const index = layers.findIndex((one) => one.diffId === diffId);
      if (index !== -1) return layer(index);
      const kind = originOf(base, diffId)?.kind;
      return kind === undefined ? file : kind === 'base' ? ofBase() : own;
    },
    instruction: (keyword, isMeant = () => true) => {
      const found = stages
        .flatMap(({ body }) => body)
        .findLast((one) => one.keyword === keyword && isMeant(one.rest));
      return found === undefined ? ofBase() : { ...at(found), origin: { kind: 'own' } };
    },
    base: ofBase,
    stage: () => {
      const last = stages.at(-1);
      return { ...(last === undefined ? file : at(last.start)), origin: { kind: 'own' } };
    },
  };
}
