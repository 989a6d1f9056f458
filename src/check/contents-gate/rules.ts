import { compilers } from './compilers.ts';
import { debugSymbols } from './debug-symbols.ts';
import { devPackages } from './dev-packages.ts';
import { entrypoint } from './entrypoint.ts';
import { expose } from './expose.ts';
import { healthcheck } from './healthcheck.ts';
import { labels } from './labels.ts';
import { missingLibraries } from './missing-libraries.ts';
import { packageCaches } from './package-caches.ts';
import { packageManagers } from './package-managers.ts';
import { paths } from './paths.ts';
import { root } from './root.ts';
import type { ContentsRule } from './rule.ts';
import { setuid } from './setuid.ts';
import { shell } from './shell.ts';
import { sources } from './sources.ts';
import { vcs } from './vcs.ts';
import { worldWritable } from './world-writable.ts';

/** All rules, in the order in which their findings are shown. A new one is one file, and one line here. */
export const contentsRules: readonly ContentsRule[] = [
  root,
  compilers,
  devPackages,
  sources,
  debugSymbols,
  packageCaches,
  vcs,
  shell,
  packageManagers,
  missingLibraries,
  setuid,
  worldWritable,
  healthcheck,
  entrypoint,
  expose,
  labels,
  paths,
];
