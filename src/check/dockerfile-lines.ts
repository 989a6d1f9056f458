import { likeness, textsOf } from './dockerfile-lines/history-texts.ts';
import { layerMakers } from './dockerfile-lines/stages.ts';
import type { PlacedInstruction, ReadDockerfile } from './dockerfile-lines/read-dockerfile.ts';
import { oneLine } from './dockerfile-lines/words.ts';

/** The instruction that made a layer. */
export interface LayerLine {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly endLine: number;
  /** On one line, as it is written: `RUN apt-get install -y make`. */
  readonly instruction: string;
}

/**
 * Which instruction of the Dockerfile made each layer. The texts that BuildKit leaves in the image's history are
 * matched in order, so that most of them fit and later ones are preferred: what an ONBUILD of the base or a frontend of
 * its own has added gets no line.
 * @param createdBy of each layer, bottom first
 * @param firstOwn where the layers begin that are not the base's; those below get no line
 * @returns as many as layers
 */
export function layerLines(
  createdBy: readonly (string | undefined)[],
  dockerfile: ReadDockerfile,
  firstOwn = 0,
): readonly (LayerLine | undefined)[] {
  const makers = layerMakers(dockerfile);
  const ends = lastLines(dockerfile);
  const own = createdBy.slice(firstOwn);
  const paired = pair(own, makers);
  const lines = paired.map((at) => {
    const maker = at === undefined ? undefined : makers[at];
    if (maker === undefined) return undefined;
    const { line } = maker;
    return { file: dockerfile.path, line, endLine: ends.get(line) ?? line, instruction: asWritten(maker) };
  });
  return [...createdBy.slice(0, firstOwn).map(() => undefined), ...lines];
}

/** Starts of instructions → the lines on which they end: comments and blank lines behind them are not theirs. */
export function lastLines({ text, instructions = [] }: ReadDockerfile): ReadonlyMap<number, number> {
  const lines = text.split('\n');
  return new Map(
    instructions.map(({ line }, index) => {
      let end = (instructions[index + 1]?.line ?? lines.length + 1) - 1;
      while (end > line && /^\s*(#|$)/.test(lines[end - 1] ?? '')) end -= 1;
      return [line, end];
    }),
  );
}

/**
 * Pairs two lists in order so that the sum of their likenesses is largest.
 * @returns for each layer which maker is its own
 */
function pair(
  layers: readonly (string | undefined)[],
  makers: readonly PlacedInstruction[],
): readonly (number | undefined)[] {
  const texts = makers.map(textsOf);
  const score = layers.map((layer) => texts.map((one) => (layer === undefined ? 0 : likeness(layer, one))));
  const width = makers.length + 1;
  // best[i * width + j]: of the first i layers and the first j makers.
  const best = new Uint32Array((layers.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const both = (i: number, j: number): number => score[i - 1]?.[j - 1] ?? 0;
  for (let i = 1; i <= layers.length; i += 1)
    for (let j = 1; j <= makers.length; j += 1) {
      const likes = both(i, j);
      const paired = likes === 0 ? 0 : at(i - 1, j - 1) + likes;
      best[i * width + j] = Math.max(at(i - 1, j), at(i, j - 1), paired);
    }
  const found: (number | undefined)[] = layers.map(() => undefined);
  for (let i = layers.length, j = makers.length; i > 0 && j > 0;) {
    const likes = both(i, j);
    if (likes > 0 && at(i, j) === at(i - 1, j - 1) + likes) {
      found[i - 1] = j - 1;
      i -= 1;
      j -= 1;
    } else if (at(i, j) === at(i - 1, j)) i -= 1;
    else j -= 1;
  }
  return found;
}

const longest = 200;

/** Mounts say nothing of what a RUN writes, and are long. */
function asWritten({ keyword, flags, rest, heredocs }: PlacedInstruction): string {
  const isRun = keyword === 'RUN';
  const contents = isRun ? heredocs.map(({ content }) => content) : [];
  const text = oneLine([keyword, ...(isRun ? [] : flags), rest, ...contents].join(' '));
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
