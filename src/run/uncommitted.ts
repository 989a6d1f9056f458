import { isCi } from '../cache/policy/engine-state.ts';
import type { Host } from '../host/host.ts';
import { changedFiles } from '../plan/changed.ts';
import type { MadePlan } from '../plan/make.ts';
import { filesOfPlan } from '../plan/narrow.ts';
import { touchedImages } from '../plan/touched.ts';
import { Problem } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { DecidedPlan } from './decide.ts';

/**
 * What has to be known of images that somebody publishes from a machine of their own: that files went into them which no
 * commit has, so that nobody can build them again. In CI files are made before the build, and that is as it should be.
 * @param found the plan as it was made: what is decided has digests for the names of its bases
 * @param built names of the images that are built
 * @returns a sentence, or nothing; nothing as well where Git cannot tell
 */
export async function uncommittedNotes(
  found: MadePlan,
  built: ReadonlySet<string>,
  { pins, contexts }: Pick<DecidedPlan, 'pins' | 'contexts'>,
  { cwd }: Pick<Request, 'cwd'>,
  host: Pick<Host, 'env' | 'debug'>,
): Promise<readonly string[]> {
  if (built.size === 0 || isCi(host.env)) return [];
  const changed = await uncommitted(cwd, host);
  if (changed.length === 0) return [];
  const images = found.images.filter(({ name }) => built.has(name));
  const touched = await touchedImages(images, changed, filesOfPlan(found, cwd, contexts, pins));
  const files = [...new Set([...touched.values()].flat())].sort();
  return files.length === 0 ? [] : [noteOn([...touched.keys()], files)];
}

/** Relative to the working folder. */
async function uncommitted(
  cwd: string,
  { env, debug }: Pick<Host, 'env' | 'debug'>,
): Promise<readonly string[]> {
  try {
    return await changedFiles(cwd, 'HEAD', env);
  } catch (error) {
    if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
    debug(`what is not committed is not known: ${error.data.what}`);
    return [];
  }
}

/** Longer lists say nothing more. */
const most = 3;

function noteOn(images: readonly string[], files: readonly string[]): string {
  const [are, differ] = images.length === 1 ? ['is', 'differs'] : ['are', 'differ'];
  return (
    `${shown(images)} ${are} published, and ${differ} from what the commit gives: ` +
    `${shown(files)} ${files.length === 1 ? 'is' : 'are'} not as committed`
  );
}

function shown(names: readonly string[]): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
