import type { LintMount, LintRun } from '../../plan/lint/model.ts';
import { managers, type Manager } from './managers.ts';

/** The cache mounts of a RUN. */
export function cachesOf({ mounts }: LintRun): readonly LintMount[] {
  return mounts.filter(({ type }) => type === 'cache');
}

/** Whether `inner` is `outer` or lies in it; both absolute. A `*` of `outer` stands for one name. */
export function isWithin(inner: string, outer: string): boolean {
  const names = inner.split('/');
  const wanted = outer === '/' ? [''] : outer.split('/');
  return wanted.every((name, index) => (name === '*' ? names[index] !== undefined : names[index] === name));
}

/** Whether a mount is for what a manager keeps: it is one of its folders, above one, or in one. */
export function isCacheOf({ target }: LintMount, { caches }: Manager): boolean {
  return target !== undefined && caches.some((one) => isWithin(target, one) || isWithin(one, target));
}

/** Whether nobody but these managers would have a mount there. */
export function isForSure({ target }: LintMount): readonly Manager[] {
  if (target === undefined) return [];
  return managers.filter(({ caches }) => caches.some((one) => isWithin(target, one)));
}
