import { decideCaches, type CacheDecision, type CacheQuestion } from './decide.ts';
import { readSlots, slotOf } from './names.ts';

/** What a job may do where the cache mounts of its run are kept. */
interface Rights {
  readonly reads: boolean;
  readonly writes: boolean;
  /** Why it does not do both, for people; empty where it does. */
  readonly why: string;
}

/** Whose entries are asked in turn, and whose are written: GitHub does the same by itself in the runner's cache. */
interface Slots {
  readonly readSlots: readonly string[];
  /** Absent where no other run could read it. */
  readonly writeSlot?: string;
}

/** Where the cache mounts of a run are kept between runners. */
export type MountPlace =
  | { readonly kind: 'none'; readonly why: string }
  | ({ readonly kind: 'runner' } & Rights)
  /** `folder` as the user wrote it. */
  | ({ readonly kind: 'folder'; readonly folder: string } & Rights & Slots)
  /** `reference` is a repository, perhaps with a tag that does not count. */
  | ({ readonly kind: 'registry'; readonly reference: string } & Rights & Slots);

/**
 * Decides where the cache mounts of a run are kept, and what may be done there (issue 6). It is decided for that place:
 * layers may go to another one.
 * 1. nowhere in a run without cache, which would wipe them
 * 2. `auto`: nowhere with `cache: off`, nor where the engine keeps its own
 * 3. a folder that `cache: local` names
 * 4. the runner's cache, else the repository of `cache: registry`
 * @param isNamed the user has named mounts, instead of `auto`
 * @param hasRunnerStore whether the runner's cache service takes files from us (version 2)
 */
export function decideMountPlace(
  question: CacheQuestion,
  isNamed: boolean,
  hasRunnerStore: boolean,
): MountPlace {
  const { wish, engine, noCache } = question;
  if (noCache) return none('a run without cache empties cache mounts');
  if (!isNamed && wish.kind === 'off') return none('cache: off');
  if (!isNamed && engine.isKept) return none(engine.why);
  if (wish.kind === 'local') {
    const folder = wish.attrs['dest'];
    if (folder !== undefined)
      return { kind: 'folder', folder, ...rightsOf(decideAlone(question)), ...slotsOf(question) };
  }
  const { runner } = question;
  if (hasRunnerStore && runner.kind === 'there')
    return {
      kind: 'runner',
      ...rightsOf(decideAlone({ ...question, wish: wish.kind === 'gha' ? wish : { kind: 'auto' } })),
    };
  if (wish.kind === 'registry') {
    const repository = question.images.find((one) => one.repository !== undefined)?.repository;
    const reference = wish.attrs['ref'] ?? repository;
    if (reference !== undefined) {
      // All mounts are in one repository, also where the images have several.
      const decision = decideAlone({
        ...question,
        images: [],
        wish: { kind: 'registry', attrs: { ref: reference } },
      });
      return { kind: 'registry', reference, ...rightsOf(decision), ...slotsOf(question) };
    }
  }
  return none(
    runner.kind === 'none'
      ? `${runner.why}, and neither cache: local nor cache: registry names a place`
      : 'the runner’s cache service has version 1, and neither cache: local nor cache: registry names a place',
  );
}

function none(why: string): MountPlace {
  return { kind: 'none', why };
}

/** What holds for one place, whatever is said of layers, and also where the engine keeps its own. */
function decideAlone(question: CacheQuestion): CacheDecision {
  return decideCaches({
    ...question,
    given: { from: [], to: [] },
    engine: { isKept: false, why: '' },
  });
}

function rightsOf({ reads, writes, reason }: CacheDecision): Rights {
  return { reads, writes, why: reads && writes ? '' : reason.replace(/^(no )?layer cache: /, '') };
}

function slotsOf(question: CacheQuestion): Slots {
  const writeSlot = slotOf(question.ref);
  return { readSlots: readSlots(question), ...(writeSlot === undefined ? {} : { writeSlot }) };
}
