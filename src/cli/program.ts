import { Command, Option } from 'commander';
import { debInputs } from '../request/deb-fields.ts';
import type { FieldName } from '../request/fields.ts';
import { commands, type Command as Name } from '../request/request.ts';
import { levels } from '../state/item.ts';
import { ownVersion } from '../tools/own-version.ts';
import { aptOptions, debOptions, drawings, inputOptions, releaseOptions, runOptions } from './options.ts';

/** The flags of one call as commander gives them: camelCase name → value. */
export type Flags = Readonly<Record<string, unknown>>;

/** What the commands do; each gives the exit code. */
export interface Actions {
  readonly run: (command: Name, targets: readonly string[], flags: Flags) => Promise<number>;
  readonly clean: (flags: Flags) => Promise<number>;
  readonly du: (flags: Flags) => Promise<number>;
  readonly deb: (folder: string, flags: Flags) => Promise<number>;
  readonly release: (files: readonly string[], flags: Flags) => Promise<number>;
  readonly apt: (files: readonly string[], flags: Flags) => Promise<number>;
  readonly rescan: (targets: readonly string[], flags: Flags) => Promise<number>;
}

interface Run {
  /** What the command is for, as its help says it. */
  readonly about: string;
  readonly takes: '[targets...]' | '<name>';
  /** What `--json` and `--verbose` print. */
  readonly json: string;
  readonly verbose: string;
}

const usual = {
  takes: '[targets...]',
  json: 'print the JSON report to standard output',
  verbose: 'print more of what happens',
} as const;

const runs: Readonly<Record<Name, Run>> = {
  plan: {
    about: 'show what would be built, in which order and why; no engine is needed',
    takes: '[targets...]',
    json: 'print the plan as JSON to standard output',
    verbose: 'print every image, reason and tag, and the digests of what is taken from outside',
  },
  explain: {
    about: 'show what one image’s fingerprint is made of, and what differs from the published one',
    takes: '<name>',
    json: 'print the explanation as JSON to standard output',
    verbose: usual.verbose,
  },
  lint: { ...usual, about: 'read the Dockerfiles with hadolint and BuildKit’s checks' },
  build: { ...usual, about: 'lint, build and check; without --push nothing leaves the machine' },
  publish: { ...usual, about: 'build, and let the images out when every gate has passed' },
};

const shownHeading = 'What is shown:';

/**
 * The whole command line: flags are the action's inputs with two dashes, grouped as in the README.
 * @param argv what it is to parse: where it names a command, the others are left out, each having some sixty flags to
 *   be made. None: all commands are there
 */
export function createProgram(
  actions: Actions,
  done: (exitCode: number) => void,
  argv: readonly string[] = [],
): Command {
  const program = new Command('image-build')
    .description(
      'Builds a repository’s container images in dependency order; tagged only when every gate has passed.',
    )
    .version(ownVersion)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  const named = commandIn(argv);
  for (const name of commands) {
    if (named !== undefined && named !== name) continue;
    const run = runs[name];
    const command = program.command(`${name} ${run.takes}`).description(run.about);
    for (const option of [...shownOptions(name, run), ...runOptions(name)]) command.addOption(option);
    command.action(async (targets: string | readonly string[], flags: Flags) =>
      done(await actions.run(name, typeof targets === 'string' ? [targets] : targets, flags)),
    );
  }
  if (named === undefined || named === 'deb') addDeb(program, actions, done);
  if (named === undefined || named === 'du') addDu(program, actions, done);
  if (named === undefined || named === 'clean') addClean(program, actions, done);
  if (named === undefined || named === 'release') addRelease(program, actions, done);
  if (named === undefined || named === 'apt') addApt(program, actions, done);
  if (named === undefined || named === 'rescan') addRescan(program, actions, done);
  return program;
}

/** Commands that are no runs. */
const others = ['apt', 'clean', 'deb', 'du', 'release', 'rescan'] as const;

/** The command that a command line is about, where its first words tell. */
function commandIn([first = '', second = '']: readonly string[]): Name | (typeof others)[number] | undefined {
  const word = first === 'help' ? second : first;
  return [...commands, ...others].find((name) => name === word);
}

function shownOptions(name: Name, { json, verbose }: Run): readonly Option[] {
  const graph = new Option('--graph [mermaid|dot]', 'print the graph for Mermaid or Graphviz');
  const legs = new Option('--legs', 'print as JSON what is built, cut into legs for several runners');
  return [
    new Option('--json', json),
    ...(name === 'plan' ? [graph.choices(drawings), legs] : []),
    new Option('--verbose', verbose),
  ].map((option) => option.helpGroup(shownHeading));
}

/** What tells where the images are, and how to get in; nothing of how they are built. */
const cleanInputs = [
  'source',
  'targets',
  'policy',
  'context',
  'file',
  'tags',
  'username',
  'password',
  'registry-auth',
  'github-token',
  'tool-mirror',
  'buildx',
] as const satisfies readonly FieldName[];

/** What tells which engine is meant, and which images are built on it. */
const machineInputs = ['builder'] as const satisfies readonly FieldName[];

function addDeb(program: Command, { deb }: Actions, done: (exitCode: number) => void): void {
  const command = program
    .command('deb [folder]')
    .description(
      'build the Debian packages of a folder with debian/, twice and without a network; judge and install them',
    );
  const shown = [
    new Option('--json', 'print the report as JSON to standard output'),
    new Option('--verbose', usual.verbose),
  ].map((option) => option.helpGroup(shownHeading));
  for (const option of [...shown, ...debOptions(), ...inputOptions(debInputs)]) command.addOption(option);
  command.action(async (folder: string | undefined, flags: Flags) => done(await deb(folder ?? '.', flags)));
}

function addRelease(program: Command, { release }: Actions, done: (exitCode: number) => void): void {
  const command = program
    .command('release [files...]')
    .description(
      'make a GitHub release of a Git tag with these files and their sums, published last; a second time changes nothing',
    );
  const shown = [
    new Option('--json', 'print what became of it as JSON to standard output, in place of its address'),
    new Option('--verbose', usual.verbose),
  ].map((option) => option.helpGroup(shownHeading));
  for (const option of [...shown, ...releaseOptions(), ...inputOptions(['github-token'])])
    command.addOption(option);
  command.action(async (files: readonly string[], flags: Flags) => done(await release(files, flags)));
}

function addApt(program: Command, { apt }: Actions, done: (exitCode: number) => void): void {
  const command = program
    .command('apt [packages...]')
    .description(
      'add Debian packages to a signed apt repository, in a folder, on a branch or in a bucket; a second time changes nothing',
    );
  const shown = [
    new Option('--json', 'print what became of it as JSON to standard output'),
    new Option('--verbose', usual.verbose),
  ].map((option) => option.helpGroup(shownHeading));
  for (const option of [...shown, ...aptOptions(), ...inputOptions(['github-token'])])
    command.addOption(option);
  command.action(async (files: readonly string[], flags: Flags) => done(await apt(files, flags)));
}

function addRescan(program: Command, { rescan }: Actions, done: (exitCode: number) => void): void {
  const command = program
    .command('rescan [targets...]')
    .description(
      'scan what is published with today’s vulnerability database; nothing is built, and no tag moves',
    );
  const shown = [
    new Option('--json', usual.json),
    new Option('--issue', 'keep an issue on GitHub about what was found: opened, updated, closed when clean'),
    new Option('--verbose', usual.verbose),
  ].map((option) => option.helpGroup(shownHeading));
  for (const option of [...shown, ...runOptions('rescan')]) command.addOption(option);
  command.action(async (targets: readonly string[], flags: Flags) => done(await rescan(targets, flags)));
}

function addDu(program: Command, { du }: Actions, done: (exitCode: number) => void): void {
  const command = program
    .command('du')
    .description(
      'show what the engine and the cache folder take on this disk: by image, cache mount and age',
    );
  const shown = [
    new Option('--json', 'print it as JSON to standard output'),
    new Option('--verbose', 'show every row, also of what takes little'),
  ].map((option) => option.helpGroup(shownHeading));
  const inputs = inputOptions(['source', 'policy', 'context', 'file', 'buildx', ...machineInputs]);
  for (const option of [...shown, ...inputs]) command.addOption(option);
  command.action(async (flags: Flags) => done(await du(flags)));
}

function addClean(program: Command, { clean }: Actions, done: (exitCode: number) => void): void {
  const cleanOptions = [
    new Option(
      '--level <LEVEL>',
      'on this machine: normal (what is above the policy’s limits, or was unused for 7 days), deep (also the engine’s whole build cache), all (also tools, databases, and engines that image-build made)',
    ).choices(levels),
    new Option('--dry-run', 'list what would go; nothing goes'),
    new Option(
      '--registry [PREFIX]',
      'instead: tags of pull requests and branches that are gone, and old untagged versions; below the prefix, or where the images’ own tags are',
    ),
    new Option('--yes', 'remove what --registry lists; without it nothing is changed there'),
    new Option('--verbose', usual.verbose),
  ].map((option) => option.helpGroup('What is cleaned:'));
  const command = program
    .command('clean')
    .description('remove what nobody needs any more: on this machine, or in a registry');
  for (const option of [...cleanOptions, ...inputOptions([...cleanInputs, ...machineInputs])])
    command.addOption(option);
  command.action(async (flags: Flags) => done(await clean(flags)));
}
