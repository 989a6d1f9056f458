#!/usr/bin/env node
import { CommanderError } from 'commander';
import { useColor } from './cli/color.ts';
import { keepCompiledModules } from './cli/compile-cache.ts';
import { missingValue } from './cli/missing-value.ts';
import { withSwitches } from './cli/options.ts';
import {
  perform,
  performApt,
  performClean,
  performDeb,
  performDu,
  performRelease,
  performRescan,
} from './cli/perform.ts';
import { guardProcess } from './cli/process.ts';
import { createProgram } from './cli/program.ts';
import { terminalHost } from './host/terminal.ts';
import { badRequest } from './problem.ts';
import { allFormer } from './request/all-former.ts';
import { presentWords, renamedWarning } from './request/renamed.ts';
import { tellFailure } from './run/failure.ts';

/** The command. @returns the exit code */
async function main(typed: readonly string[]): Promise<number> {
  const { given: argv, renamed } = presentWords(typed, allFormer);
  let exitCode = 0;
  const program = createProgram(
    {
      run: perform,
      clean: performClean,
      du: performDu,
      deb: performDeb,
      release: performRelease,
      apt: performApt,
      rescan: performRescan,
    },
    (code) => {
      exitCode = code;
    },
    argv,
  );
  if (renamed.length > 0) {
    const host = await terminalHost({ verbose: false });
    for (const one of renamed) host.info(`warning: ${renamedWarning(one, '--')}`);
  }
  const missing = missingValue(argv, program.commands);
  if (missing !== undefined)
    return tellFailure(missing, await terminalHost({ verbose: false }), useColor(process.stderr));
  try {
    await program.parseAsync(withSwitches(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return tellMisuse(error);
  }
  return exitCode;
}

/** Commander throws for help, too, with the exit code 0. */
async function tellMisuse(error: CommanderError): Promise<number> {
  if (error.exitCode === 0) return 0;
  if (error.code === 'commander.help') return 2;
  const host = await terminalHost({ verbose: false });
  const [what = error.message, meant] = error.message.replace(/^error: /, '').split('\n');
  return tellFailure(
    badRequest(what, {
      ...(meant === undefined ? {} : { meant }),
      todo: 'image-build COMMAND --help lists the flags',
    }),
    host,
    useColor(process.stderr),
  );
}

guardProcess();
keepCompiledModules(process.env);
process.exitCode = await main(process.argv.slice(2));
