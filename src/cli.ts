#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { terminalHost } from './host/terminal.ts';
import { badRequest } from './problem.ts';
import { fields, type Field, type FieldName } from './request/fields.ts';
import { commands, readInputs, type Command as Name } from './request/request.ts';
import { bugExitCode, tellFailure } from './run/failure.ts';

/** What each command is for, as its help says it. */
const about: Readonly<Record<Name, string>> = {
  plan: 'show what would be built, in which order and why; no engine is needed',
  lint: 'read the Dockerfiles with hadolint and BuildKit’s checks',
  build: 'lint, build and check; without --push nothing leaves the machine',
  publish: 'build, and let the images out when every gate has passed',
};

/** The command: flags are the action's inputs with two dashes. */
async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command('image-build')
    .description(
      'Builds a repository’s container images in dependency order; tagged only when every gate has passed.',
    )
    .version(process.env['IMAGE_BUILD_VERSION'] ?? '0.1.0')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const name of commands) {
    const command = program
      .command(`${name} [targets...]`)
      .description(about[name])
      .option('--json', 'print the JSON report (plan: the plan) to standard output')
      .option('--verbose', 'print more of what happens');
    for (const option of Object.entries<Field<unknown>>(fields).map(([flag, field]) => toOption(flag, field)))
      command.addOption(option);
    command.action(async (targets: readonly string[], options: Readonly<Record<string, unknown>>) => {
      exitCode = await perform(name, targets, options);
    });
  }
  try {
    await program.parseAsync(withSwitches(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
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
      useColor(),
    );
  }
  return exitCode;
}

async function perform(
  command: Name,
  targets: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const host = await terminalHost({ verbose: options['verbose'] === true });
  try {
    const inputs = readInputs((name) =>
      name === 'targets' && targets.length > 0 ? targets.join(',') : flagText(options, name),
    );
    const { loadPolicy } = await import('./request/policy-file.ts');
    const policy = await loadPolicy(host.cwd, inputs.policy);
    const { run } = await import('./run.ts');
    const report = await run({ command, cwd: host.cwd, inputs, policy }, host);
    if (command === 'plan') {
      const { showPlan } = await import('./run/show-plan.ts');
      await showPlan(report, host, { json: options['json'] === true, color: useColor() });
    } else {
      const { showReport } = await import('./run/show.ts');
      await showReport(report, inputs, host, useColor());
      if (options['json'] === true) {
        const { jsonReport } = await import('./report/json.ts');
        process.stdout.write(jsonReport(report));
      }
    }
    return report.exitCode;
  } catch (error) {
    return tellFailure(error, host, useColor());
  }
}

/** A switch takes what stands behind it only where that is a boolean: `--load dev` loads the target `dev`. */
function withSwitches(argv: readonly string[]): string[] {
  const switches = Object.entries<Field<unknown>>(fields).flatMap(([name, { shape }]) =>
    shape === 'boolean' ? [`--${name}`] : [],
  );
  return argv.map((word, index) =>
    switches.includes(word) && !/^(true|false)$/i.test(argv[index + 1] ?? '') ? `${word}=true` : word,
  );
}

function toOption(name: string, field: Field<unknown>): Option {
  const option = newOption(name, field);
  // `--no-cache` is the input's whole name; commander would take it for "cache: false".
  option.negate = false;
  return option;
}

function newOption(name: string, field: Field<unknown>): Option {
  const value = field.value ?? 'VALUE';
  const about = field.about.replaceAll('`', '');
  switch (field.shape) {
    case 'boolean':
      return new Option(`--${name} [true|false]`, about);
    case 'list':
      return new Option(`--${name} <${value}>`, about).argParser(
        (given: string, before: readonly string[] | undefined) => [...(before ?? []), given],
      );
    case 'text':
    case 'choice':
      return new Option(`--${name} <${value}>`, about);
  }
}

/** A flag's value as the text that the action's input would have. */
function flagText(options: Readonly<Record<string, unknown>>, name: FieldName): string | undefined {
  const key = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const value = options[key];
  if (value === undefined || typeof value === 'string') return value;
  if (value === true) return 'true';
  return Array.isArray(value) ? value.join('\n') : undefined;
}

/** no-color.org and force-color.org. */
function useColor(): boolean {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false;
  if ((process.env['FORCE_COLOR'] ?? '') !== '') return true;
  return process.stderr.isTTY;
}

// A reader that has gone away (`| head`) is no failure of the run, which goes on and cleans up.
for (const out of [process.stdout, process.stderr])
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
// Node's own exit code for this is 1, which means here that a gate has failed.
process.on('uncaughtException', (error) => {
  process.stderr.write(
    `This is a bug in image-build. Please report it with the lines below.\n${error.stack ?? ''}\n`,
  );
  process.exit(bugExitCode);
});
process.exitCode = await main(process.argv.slice(2));
