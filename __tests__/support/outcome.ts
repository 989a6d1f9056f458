import { expect } from '@jest/globals';
import type { CommandResult } from './command.ts';
import { nothing, type Leftovers } from './leftovers.ts';

/** A run ends with this exit code and leaves nothing behind. Where it ends otherwise, what it told is shown. */
export function expectEnd(result: CommandResult, exitCode: number, left: Leftovers = nothing): void {
  const told = result.exitCode === exitCode ? '' : `${result.stdout}${result.stderr}`;
  expect({ exitCode: result.exitCode, told, left: result.left }).toEqual({ exitCode, told: '', left });
}
