import { quotedWords } from '../dockerfile/words.ts';
import type { PlannedImage } from '../plan.ts';
import type { Reach } from '../reach/reach.ts';
import { wantedStage } from '../references.ts';
import { isStable } from './stable.ts';

/**
 * What a build argument is good for: `changing` when it only says in labels when or of what commit an image was made
 * (`LABEL org.opencontainers.image.revision=$REVISION`), `labels` when it only stands in labels, else `image`. It has
 * to be declared behind the last RUN, which would see it, in the stage that is built.
 */
export function argumentUse(
  image: PlannedImage,
  reach: Reach,
  name: string,
): 'changing' | 'labels' | 'image' {
  const { facts } = image.dockerfile;
  if (facts === undefined || reach.stages === 'all' || reach.hasTriggers || !/^\w+$/.test(name))
    return 'image';
  const wanted = wantedStage(facts, image.target.target);
  const others = [...reach.stages]
    .filter((index) => index !== wanted)
    .flatMap((index) => facts.stages[index] ?? []);
  const stage = wanted === undefined ? undefined : facts.stages[wanted];
  if (stage === undefined || others.some(({ args }) => args.some((one) => one.name === name))) return 'image';
  const mention = new RegExp(`\\$\\{?${name}(?!\\w)`);
  const elsewhere = [facts.text, ...others.map(({ text }) => text)].flat();
  if (elsewhere.some((line) => mention.test(line))) return 'image';
  const start = stage.text.findIndex((line) => declares(line, name, facts.escape));
  if (start < 0 || stage.text.slice(start).some((line) => wordOf(line) === 'RUN')) return 'image';
  const mentioning = stage.text.filter((line) => mention.test(line));
  // One that nobody mentions still stands in the image's history.
  if (mentioning.length === 0 || mentioning.some((line) => wordOf(line) !== 'LABEL')) return 'image';
  const labels = mentioning
    .flatMap((line) => quotedWords(line.replace(/^\s*label\s+/i, ''), facts.escape))
    .filter((word) => mention.test(word));
  const isChanging = labels.every((word) => /^["']?[\w.-]+["']?=/.test(word) && !isStable(keyOf(word)));
  return isChanging ? 'changing' : 'labels';
}

function declares(line: string, name: string, escape: string): boolean {
  const words = quotedWords(line.trim(), escape);
  return wordOf(line) === 'ARG' && words.slice(1).some((word) => word.split('=')[0] === name);
}

/** A line with heredocs is JSON, and none of those that are looked for but RUN and COPY. */
function wordOf(line: string): string | undefined {
  return /^(?:\["|\s)*(\w+)/.exec(line)?.[1]?.toUpperCase();
}

function keyOf(word: string): string {
  return (word.split('=')[0] ?? '').replaceAll(/["']/g, '');
}
