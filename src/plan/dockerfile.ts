import { badRequest } from '../problem.ts';
import { didYouMean } from '../tools/did-you-mean.ts';
import { frontendReference, isForeign } from './dockerfile/frontend.ts';
import { cutInstructions, type Instruction } from './dockerfile/instructions.ts';
import { flagValue, stepOf, type ArgLine, type CopyStep, type Mount, type Step } from './dockerfile/steps.ts';
import { blankWords } from './dockerfile/words.ts';

export type { ArgLine, Step } from './dockerfile/steps.ts';

/** A place where a Dockerfile names an image, a stage or a context, before variables are put in. */
export interface RawReference {
  readonly kind: 'from' | 'copy' | 'mount';
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** `FROM --platform=…`, before variables are put in. */
  readonly platform?: string;
}

export interface Stage {
  /** The name after AS, in lower case as BuildKit compares it; absent when there is none. */
  readonly name?: string;
  readonly from: RawReference;
  /** ARGs of the stage, in order. */
  readonly args: readonly ArgLine[];
  /** COPY --from and RUN --mount=from of the stage. */
  readonly uses: readonly RawReference[];
  /** What COPY, ADD and bind mounts take from the context: paths and patterns, before variables are put in. */
  readonly sources: readonly string[];
  /** All that it reads and sets, in order. */
  readonly steps: readonly Step[];
  /** Its instructions as BuildKit sees them, FROM first: no comments, no broken lines, heredocs behind their line. */
  readonly text: readonly string[];
}

/** What planning needs to know of a Dockerfile. */
export interface DockerfileFacts {
  readonly escape: string;
  /** ARGs before the first FROM, in order. */
  readonly args: readonly ArgLine[];
  /** What stands before the first FROM, as a stage's text. */
  readonly text: readonly string[];
  readonly stages: readonly Stage[];
  /** True where a frontend with a language of its own reads the file: then the rest is only a guess. */
  readonly isForeign: boolean;
}

const keywords: readonly string[] = [
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL'],
  ...['MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
];

/**
 * Reads a Dockerfile's stages, arguments and references.
 * @param file how messages call it
 * @throws Problem (request) when an instruction is unknown, stands before FROM, or there is no FROM; nothing of this
 *   where the file names a frontend of its own (`# syntax=`), which may have instructions that we do not know
 */
export function readDockerfile(text: string, file: string): DockerfileFacts {
  const foreign = isForeign(frontendReference(text));
  const { escape, instructions } = cutInstructions(text);
  const args: ArgLine[] = [];
  const globalText: string[] = [];
  const stages: Building[] = [];
  for (const instruction of instructions) {
    const where = { file, line: instruction.line };
    if (!foreign) refuseMisplaced(instruction, stages.length > 0, where);
    if (instruction.keyword === 'FROM') stages.push(startStage(instruction, where));
    const stage = stages.at(-1);
    (stage?.text ?? globalText).push(textOf(instruction));
    const step = stepOf(instruction, escape);
    if (step?.kind === 'arg') (stage?.args ?? args).push(...step.args);
    if (step !== undefined && stage !== undefined) addStep(stage, step, instruction.line);
  }
  if (stages.length === 0 && !foreign)
    throw badRequest('The Dockerfile has no FROM', {
      where: { file },
      todo: 'Start it with the image to build on: FROM debian:bookworm-slim, or FROM scratch',
    });
  return { escape, args, text: globalText, stages, isForeign: foreign };
}

interface Where {
  readonly file: string;
  readonly line: number;
}

interface Building extends Stage {
  readonly args: ArgLine[];
  readonly uses: RawReference[];
  readonly sources: string[];
  readonly steps: Step[];
  readonly text: string[];
}

function refuseMisplaced({ word, keyword }: Instruction, isInStage: boolean, where: Where): void {
  if (!keywords.includes(keyword))
    throw badRequest(`Unknown instruction ${JSON.stringify(word)}`, {
      where,
      ...didYouMean(keyword, keywords),
    });
  if (!isInStage && keyword !== 'FROM' && keyword !== 'ARG')
    throw badRequest(`${keyword} stands before the first FROM`, {
      where,
      todo: 'Only ARG, comments and parser directives may come before FROM',
    });
}

function startStage(instruction: Instruction, where: Where): Building {
  const words = blankWords(instruction.rest);
  const [image, as, name] = words;
  if (image === undefined || (words.length !== 1 && !(words.length === 3 && as?.toLowerCase() === 'as')))
    throw badRequest('FROM needs one image, or IMAGE AS NAME', { where });
  const platform = flagValue(instruction, 'platform');
  return {
    ...(name === undefined ? {} : { name: name.toLowerCase() }),
    from: { kind: 'from', text: image, line: where.line, ...(platform === undefined ? {} : { platform }) },
    args: [],
    uses: [],
    sources: [],
    steps: [],
    text: [],
  };
}

/** One line for one instruction; what its heredocs hold is put in quotes, so that no text can be another's. */
function textOf({ text, heredocs }: Instruction): string {
  return heredocs.length === 0 ? text : JSON.stringify([text, ...heredocs.map(({ content }) => content)]);
}

function addStep(stage: Building, step: Step, line: number): void {
  stage.steps.push(step);
  if (step.kind === 'copy') addCopy(stage, step, line);
  else if (step.kind === 'run') for (const mount of step.mounts) addMount(stage, mount, line);
}

function addCopy(stage: Building, { from, sources }: CopyStep, line: number): void {
  if (from !== undefined) stage.uses.push({ kind: 'copy', text: from, line });
  else stage.sources.push(...sources.filter((word) => !/^[a-z]+:\/\/|^git@/.test(word)));
}

function addMount(stage: Building, mount: Mount, line: number): void {
  const from = mount.get('from');
  const source = mount.get('source') ?? mount.get('src');
  if (from !== undefined) stage.uses.push({ kind: 'mount', text: from, line });
  else if ((mount.get('type') ?? 'bind') === 'bind' && source !== undefined) stage.sources.push(source);
}
