import type { RunRef } from '../../plan/tags/names.ts';
import type { EngineState } from './engine-state.ts';
import type { GivenCaches } from './given.ts';
import type { CachedImage, Compression } from './places.ts';
import { cacheRepositories, compressesTwice } from './places.ts';
import type { RunnerCache } from './runner-cache.ts';
import { kindOfScope, shownScope } from './scope.ts';
import type { Backend, CacheWish } from './wish.ts';

/** Everything that the decision is made from: plain data. */
export interface CacheQuestion {
  /** The `cache` input. */
  readonly wish: CacheWish;
  /** The `cache-from` and `cache-to` inputs: they win. */
  readonly given: GivenCaches;
  /** The `no-cache` input. */
  readonly noCache: boolean;
  readonly ref: RunRef;
  readonly defaultBranch?: string;
  /** What a pull request is to be merged into. */
  readonly baseBranch?: string;
  /** The run is for a pull request from another repository. */
  readonly isFork: boolean;
  readonly runner: RunnerCache;
  readonly engine: EngineState;
  /** Of the outputs' layers. */
  readonly compression: Compression;
  /** Those that are built: what is reused is not asked for, and its cache is not written again. */
  readonly images: readonly CachedImage[];
  /** Repositories into which this job's login may not push: those that `pushesTo` names were asked. Absent: none was. */
  readonly closed?: ReadonlySet<string>;
}

/** Which caches a run uses. */
export interface CacheDecision {
  readonly kind: Backend | 'given' | 'off';
  readonly reads: boolean;
  readonly writes: boolean;
  /** One line: what, and why. */
  readonly reason: string;
  /** Somebody asked for a cache that cannot be had. */
  readonly isWarning: boolean;
}

/**
 * Decides which layer caches a run uses, from what this job may do and not from the event's name (issue 6):
 * 1. what `cache-from` and `cache-to` say
 * 2. what `cache` names, as far as it can be had; naming one lets a pull request write a cache of its own
 * 3. `auto`: none where the engine keeps its own; the runner's cache where there is one; else a registry
 */
export function decideCaches(question: CacheQuestion): CacheDecision {
  const { wish, given } = question;
  if (given.from.length + given.to.length > 0)
    return {
      kind: 'given',
      reads: given.from.length > 0,
      writes: given.to.length > 0,
      reason: `layer cache: as cache-from and cache-to say${wish.kind === 'auto' ? '' : `; cache: ${wish.kind} does not count beside them`}`,
      isWarning: false,
    };
  switch (wish.kind) {
    case 'off':
      return none('cache: off', false);
    case 'auto':
      return decideItself(question);
    case 'gha':
      return ofRunner(question, true);
    default:
      return ofPlace(question, wish.kind, true);
  }
}

function decideItself(question: CacheQuestion): CacheDecision {
  const { engine, runner } = question;
  if (engine.isKept) return none(engine.why, false);
  if (runner.kind === 'there') return ofRunner(question, false);
  return question.images.some(({ repository }) => repository !== undefined)
    ? ofPlace(question, 'registry', false)
    : none(`${runner.why}, and the images have no place in a registry`, false);
}

/** The runner's cache: the token and the mode say what may be done with it. */
function ofRunner(question: CacheQuestion, isNamed: boolean): CacheDecision {
  const { runner, noCache } = question;
  if (runner.kind === 'none') return none(`gha cannot be used: ${runner.why}`, true);
  const { mode, reads, writes } = runner;
  const notRead =
    mode === 'none' || mode === 'write-only'
      ? `ACTIONS_CACHE_MODE is ${mode}`
      : reads.length === 0
        ? 'the job’s token may not read'
        : noCache
          ? 'no-cache'
          : undefined;
  const scope = writes.at(-1);
  const notWritten =
    mode === 'none' || mode === 'read'
      ? `ACTIONS_CACHE_MODE is ${mode}`
      : scope === undefined
        ? 'the job’s token may not write'
        : notToScope(scope, question, isNamed);
  return decided(
    question,
    'gha',
    notRead,
    notWritten,
    `the job’s token may write ${shownScope(scope)}`,
    isNamed,
  );
}

/** Why nothing is written to a scope, though the token lets us. */
function notToScope(scope: string, { ref }: CacheQuestion, isNamed: boolean): string | undefined {
  const kind = kindOfScope(scope);
  // pull_request_target: what a pull request has built must not be what the branch reads.
  if (ref.kind === 'pull-request' && kind !== 'pull-request')
    return `a pull request writes nothing to ${shownScope(scope)}`;
  switch (kind) {
    case 'tag':
    case 'merge-queue':
      return `no other run could read what ${shownScope(scope)} writes`;
    case 'pull-request':
      return isNamed ? undefined : asks('gha');
    default:
      return undefined;
  }
}

function asks(backend: Backend): string {
  return `a pull request writes none unless cache: ${backend} asks for it`;
}

/** An export goes out while images are built, and what a gate refuses would be there for everybody who may read. */
const unasked = 'nothing is pushed before every gate has passed, unless cache: registry asks for it';

/** Every other place: only names keep runs apart there. */
function ofPlace(question: CacheQuestion, backend: Backend, isNamed: boolean): CacheDecision {
  const { noCache, wish, images, ref } = question;
  const isNamedPlace = 'attrs' in wish && wish.attrs['ref'] !== undefined;
  const needsRegistry = backend === 'registry' || backend === 'inline';
  if (needsRegistry && !isNamedPlace && images.every(({ repository }) => repository === undefined))
    return none(
      `${backend} cannot be used: the images have no place in a registry (registry, or tags)`,
      isNamed,
    );
  const closed = backend === 'registry' ? closedOnes(question) : [];
  const isClosed = closed.length > 0 && closed.length === repositoriesOf(question).length;
  const notWritten =
    whyNotShared(question) ??
    (isNamed || ref.kind !== 'pull-request' ? undefined : asks(backend)) ??
    (isClosed ? mayNotPush(closed) : undefined) ??
    (isNamed ? undefined : unasked);
  const partly = closed.length > 0 ? `; not everywhere: ${mayNotPush(closed)}` : '';
  return decided(
    question,
    backend,
    noCache ? 'no-cache' : undefined,
    notWritten,
    `cache: ${backend}${partly}`,
    isNamed,
  );
}

/**
 * Repositories in which this run would keep something, if its login may push there: who asks gives the answer with
 * `closed`. `auto` writes nothing to a registry, and some make a repository for whoever only asks.
 * @throws Problem (request) for a place that is no reference
 */
export function pushesTo(question: CacheQuestion): readonly string[] {
  if (question.wish.kind === 'auto' || whyNotShared(question) !== undefined) return [];
  if (decideCaches({ ...question, given: { from: [], to: [] } }).kind !== 'registry') return [];
  return repositoriesOf(question);
}

function repositoriesOf({ wish, images }: CacheQuestion): readonly string[] {
  return cacheRepositories('attrs' in wish ? wish.attrs['ref'] : undefined, images);
}

function closedOnes(question: CacheQuestion): readonly string[] {
  return repositoriesOf(question).filter((repository) => question.closed?.has(repository));
}

function mayNotPush([first = '', ...more]: readonly string[]): string {
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return `this job’s login may not push to ${first}${others}`;
}

/** Why nothing is written to a place that other runs read. */
function whyNotShared({ isFork, ref }: CacheQuestion): string | undefined {
  if (isFork) return 'a fork writes none';
  if (ref.kind === 'tag') return 'no other run would read what a tag’s run writes';
  if (ref.kind === 'branch' && kindOfScope(`refs/heads/${ref.name}`) === 'merge-queue')
    return 'no other run would read what the merge queue writes';
  return undefined;
}

function decided(
  { compression }: CacheQuestion,
  kind: Backend,
  notRead: string | undefined,
  notWritten: string | undefined,
  why: string,
  isNamed: boolean,
): CacheDecision {
  const reads = notRead === undefined;
  const writes = notWritten === undefined;
  if (!reads && !writes) {
    const both = notRead === notWritten ? notRead : `${notRead}; ${notWritten}`;
    return none(`${kind} is neither read nor written: ${both}`, isNamed);
  }
  const done = reads && writes ? 'read and written' : reads ? 'only read' : 'only written';
  const note =
    writes && compressesTwice({ backend: kind, compression })
      ? `; ${kind} knows gzip only, so that layers are compressed twice`
      : '';
  const reason = `layer cache: ${kind}, ${done}: ${notRead ?? notWritten ?? why}${note}`;
  return { kind, reads, writes, reason, isWarning: false };
}

function none(why: string, isWarning: boolean): CacheDecision {
  return { kind: 'off', reads: false, writes: false, reason: `no layer cache: ${why}`, isWarning };
}
