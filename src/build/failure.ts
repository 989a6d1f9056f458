import type { PlannedImage } from '../plan/plan.ts';
import { badRequest, buildFailed, surroundingsFailed, type Problem } from '../problem.ts';
import type { Step } from './built.ts';
import { ownErrors } from './caches.ts';
import type { Timeline } from './timeline.ts';

const shownLogLines = 12;

/** BuildKit's error ends with a box of the Dockerfile's lines; those that are meant are marked. */
const markedLine = /^\s*(\d+) \| >>> /;

/**
 * Turns a failed solve into one problem: the step, the last lines of its log, file and line.
 * @param messages what buildx printed besides its progress
 */
export function solveFailure(
  timeline: Timeline,
  messages: readonly string[],
  images: readonly PlannedImage[],
  exitCode: number,
): Problem {
  const error = messages.findLast((line) => line.startsWith('ERROR:'))?.replace(/^ERROR: /, '');
  const failed = timeline.steps.filter((one) => ownErrors([one]).length > 0);
  // The box belongs to the target that buildx names; others may have failed beside it.
  const named = imageOfTarget(/^target (\S+): /.exec(error ?? '')?.[1], images);
  const step = first(failed.filter((one) => timeline.imageOf(one) === named?.name)) ?? first(failed);
  const image =
    named ??
    images.find(({ name }) => step !== undefined && name === timeline.imageOf(step)) ??
    (images.length === 1 ? images[0] : undefined);
  const line = messages.map((text) => markedLine.exec(text)?.[1]).find((found) => found !== undefined);
  const where =
    image === undefined
      ? {}
      : { where: { file: image.dockerfile.path, ...(line === undefined ? {} : { line: Number(line) }) } };

  const syntax = /dockerfile parse error(?: on line \d+)?: (.*)$/.exec(error ?? '')?.[1];
  if (syntax !== undefined)
    return badRequest(`The Dockerfile of ${image?.name ?? 'an image'} is wrong: ${syntax}`, where);
  if (step !== undefined) {
    const fail = isSurroundings(step) ? surroundingsFailed : buildFailed;
    return fail(
      `${image?.name ?? 'The engine'} failed at ${brief(step.name)}: ${reasonOf(step.error ?? '')}`,
      {
        ...where,
        ...advice(timeline.logOf(step), step),
        log: timeline.logOf(step).slice(-shownLogLines),
      },
    );
  }
  if (error?.includes('failed to solve') === true) return buildFailed(error, where);
  return surroundingsFailed(
    `buildx ended with exit code ${exitCode}${error === undefined ? ' and no word of why' : `: ${error}`}`,
    {
      log: messages.filter((text) => text.trim() !== '').slice(-shownLogLines),
    },
  );
}

/**
 * The engine's own work fails for reasons outside of any Dockerfile: it does not start, a registry is not reached, what
 * was built cannot be written.
 */
function isSurroundings(step: Step): boolean {
  if (step.name.startsWith('exporting to ')) return true;
  const network =
    /no such host|connection refused|connection reset|i\/o timeout|TLS handshake|50[0-4] |429 |40[13] |authorization failed/i;
  return (
    step.name.startsWith('[internal]') && (step.name.includes(' booting ') || network.test(step.error ?? ''))
  );
}

/** BuildKit repeats the whole command in its message: `process "…" did not complete successfully: exit code: 3`. */
function reasonOf(error: string): string {
  const [, code] = /did not complete successfully: exit code: (\d+)$/.exec(error) ?? [];
  return code === undefined ? error : `exit code ${code}`;
}

const nameLength = 100;

function brief(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ');
  return line.length > nameLength ? `${line.slice(0, nameLength - 1)}…` : line;
}

function first(steps: readonly Step[]): Step | undefined {
  return [...steps].sort((a, b) => (a.completedMs ?? Infinity) - (b.completedMs ?? Infinity))[0];
}

/** A target is called `IMAGE--PLATFORM`; the longest name that fits is meant, because names may hold `--`. */
function imageOfTarget(
  target: string | undefined,
  images: readonly PlannedImage[],
): PlannedImage | undefined {
  return images
    .filter(({ name }) => target?.startsWith(`${name}--`) === true)
    .sort((a, b) => b.name.length - a.name.length)[0];
}

/** What to do about failures that are seen often and whose messages do not say it. */
function advice(log: readonly string[], step: Step): { todo?: string } {
  const text = [...log, step.error ?? ''].join('\n');
  if (
    /certificate (verify failed|signed by unknown authority)|self[- ]signed certificate|unable to get local issuer|SELF_SIGNED_CERT/i.test(
      text,
    )
  )
    return {
      todo: 'This network re-signs TLS: give the build this machine’s authorities with ca-certificates: host',
    };
  if (isSurroundings(step) && /40[13] |authorization failed/i.test(step.error ?? ''))
    return {
      todo: 'Is the name of the base image right? If it is private: docker login, or username and password',
    };
  if (/"[^"]*": not found$/.test(step.error ?? ''))
    return {
      todo: 'Is the file in the build context, and not in .dockerignore? The context can be given in the policy: images.NAME.context',
    };
  if (step.name.includes('load metadata for') && step.error?.endsWith(': not found') === true)
    return {
      todo: 'Is the name right, and is it published? An image of this repository is found by its folder’s name, or by an alias in the policy',
    };
  if (text.includes('exec format error'))
    return {
      todo: 'The engine cannot run this platform: emulation: true registers QEMU where docker runs; a runner or builder of that platform is faster',
    };
  // Layouts are written by buildx, on this machine: the engine only sends them.
  if (/failed to send write: .*no space left on device/i.test(text))
    return {
      todo: 'The disk with image-build’s cache folder is full: image-build clean makes room, IMAGE_BUILD_CACHE names another place',
    };
  if (/no space left on device/i.test(text))
    return { todo: 'The engine’s disk is full: docker buildx prune frees it' };
  return {};
}
