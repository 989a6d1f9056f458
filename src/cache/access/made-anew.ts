import { wholePath } from './whole-path.ts';

/*
 * What programs make again in a moment from what lies beside it, and write at each run: kept, it would be most of an
 * archive, and no mount would ever be unchanged.
 */

/** Of absolute paths; sources: apt.conf(5) (Dir::Cache), docs.npmjs.com/cli/logging and update-notifier. */
const patterns = [
  /\/var\/cache\/apt\/(src)?pkgcache\.bin(\.[A-Za-z0-9]{6})?$/,
  /\/\.npm\/(_logs\/.*|_update-notifier-last-checked)$/,
];

/**
 * @param target where steps have the mount: absolute, cleaned
 * @param path in it, relative
 */
export function isMadeAnew(target: string, path: string): boolean {
  const whole = wholePath(target, path);
  return patterns.some((pattern) => pattern.test(whole));
}
