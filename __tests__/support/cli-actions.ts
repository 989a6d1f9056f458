import type { Actions } from '../../src/cli/program.ts';

const nothing = (): Promise<number> => Promise.resolve(0);

/** Commands that do nothing, and end well. */
export const idle: Actions = {
  run: nothing,
  clean: nothing,
  du: nothing,
  deb: nothing,
  release: nothing,
  apt: nothing,
  rescan: nothing,
};
