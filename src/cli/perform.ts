import type { Host } from '../host/host.ts';
import { terminalHost } from '../host/terminal.ts';
import { badRequest } from '../problem.ts';
import type { RunReport } from '../report/result.ts';
import { readInputs, type Command, type Request } from '../request/request.ts';
import type { CleanMachineOptions } from '../run/clean-machine.ts';
import { tellFailure } from '../run/failure.ts';
import type { PlanForm } from '../run/show-plan.ts';
import { levels } from '../state/item.ts';
import { useColor } from './color.ts';
import { drawings, flagText } from './options.ts';
import type { Flags } from './program.ts';
import { unusedNote, type UsingCommand } from './used-inputs.ts';

/** Runs a command to its end and prints what it has to say. @returns the exit code */
export async function perform(command: Command, targets: readonly string[], flags: Flags): Promise<number> {
  const host = await terminalHost({ verbose: flags['verbose'] === true });
  try {
    const planForm = command === 'plan' ? formOf(flags) : undefined;
    const request = await readRequest(command, host, flags, targets);
    tellUnused(command, host, flags);
    const { run } = await import('../run.ts');
    const report = await run(request, host);
    if (planForm === undefined) await show(report, request, host, flags['json'] === true);
    else {
      const { showPlan } = await import('../run/show-plan.ts');
      await showPlan(report, host, planForm, useColor(process.stderr));
    }
    return report.exitCode;
  } catch (error) {
    return tellFailure(error, host, useColor(process.stderr));
  }
}

/** Removes what nobody needs any more: on this machine, or with `--registry` in a registry. @returns the exit code */
export async function performClean(flags: Flags): Promise<number> {
  const host = await terminalHost({ verbose: flags['verbose'] === true });
  try {
    const ofMachine = machineFlags(flags);
    if (ofMachine !== undefined) {
      const request = await readRequest('plan', host, flags, []);
      const { cleanMachine } = await import('../run/clean-machine.ts');
      return await cleanMachine(request, host, ofMachine);
    }
    const request = await readRequest('plan', host, flags, []);
    const { cleanRegistry } = await import('../run/clean.ts');
    return await cleanRegistry(request, host, { yes: flags['yes'] === true });
  } catch (error) {
    return tellFailure(error, host, useColor(process.stderr));
  }
}

/** Builds Debian packages. @returns the exit code */
export async function performDeb(folder: string, flags: Flags): Promise<number> {
  const host = await terminalHost({ verbose: flags['verbose'] === true });
  try {
    const [{ readDebInputs }, { runDeb }, { showDeb }] = await Promise.all([
      import('../request/deb-fields.ts'),
      import('../run/deb.ts'),
      import('../run/deb/show.ts'),
    ]);
    const deb = readDebInputs((name) => flagText(flags, name));
    const request = await readRequest('build', host, flags, []);
    const report = await runDeb({ ...request, deb, folder }, host);
    await showDeb(report, host, useColor(process.stderr));
    if (flags['json'] === true) {
      const { plainJson } = await import('../report/json.ts');
      process.stdout.write(plainJson(report));
    }
    return report.exitCode;
  } catch (error) {
    return tellFailure(error, host, useColor(process.stderr));
  }
}

/** Makes a GitHub release of a Git tag. @returns the exit code */
export async function performRelease(files: readonly string[], flags: Flags): Promise<number> {
  const host = await terminalHost({ verbose: flags['verbose'] === true });
  try {
    const [{ readReleaseInputs }, { runRelease }] = await Promise.all([
      import('../request/release-fields.ts'),
      import('../run/release.ts'),
    ]);
    const inputs = readReleaseInputs((name) => flagText(flags, name));
    const request = { files, inputs, token: flagText(flags, 'github-token') };
    return await runRelease(request, host, flags['json'] === true ? 'json' : 'url');
  } catch (error) {
    return tellFailure(error, host, useColor(process.stderr));
  }
}

/** Adds packages to an apt repository. @returns the exit code */
export async function performApt(files: readonly string[], flags: Flags): Promise<number> {
  const host = await terminalHost({ verbose: flags['verbose'] === true });
  try {
    const [{ readAptInputs }, { runApt }] = await Promise.all([
      import('../request/apt-fields.ts'),
      import('../run/apt.ts'),
    ]);
    const inputs = readAptInputs((name) => flagText(flags, name));
    const request = { files, inputs, token: flagText(flags, 'github-token') };
    return await runApt(request, host, flags['json'] === true ? 'json' : 'lines');
  } catch (error) {
    return tellFailure(error, host, useColor(process.stderr));
  }
}

/** Scans what is published. @returns the exit code */
export async function performRescan(targets: readonly string[], flags: Flags): Promise<number> {
  const host = await terminalHost({ verbose: flags['verbose'] === true });
  try {
    const request = await readRequest('build', host, flags, targets);
    tellUnused('rescan', host, flags);
    const { rescanAndTell } = await import('../run/rescan-step.ts');
    const wantsIssue = flags['issue'] === true;
    const color = useColor(process.stderr);
    const { report, exitCode } = await rescanAndTell(request, host, { wantsIssue, color });
    if (flags['json'] === true) {
      const { jsonReport } = await import('../report/json.ts');
      process.stdout.write(jsonReport(report));
    }
    return exitCode;
  } catch (error) {
    return tellFailure(error, host, useColor(process.stderr));
  }
}

/** Shows what is kept on this machine. @returns the exit code */
export async function performDu(flags: Flags): Promise<number> {
  const host = await terminalHost({ verbose: flags['verbose'] === true });
  try {
    const request = await readRequest('plan', host, flags, []);
    const { showUsage } = await import('../run/du.ts');
    const [json, verbose] = [flags['json'] === true, flags['verbose'] === true];
    return await showUsage(request, host, { json, verbose, color: useColor(process.stdout) });
  } catch (error) {
    return tellFailure(error, host, useColor(process.stderr));
  }
}

/**
 * What `clean` is to do on this machine; undefined where a registry is to be cleaned.
 * @throws Problem (request) for flags that belong to the other
 */
function machineFlags({ registry, level, dryRun, yes }: Flags): CleanMachineOptions | undefined {
  const isDryRun = dryRun === true;
  if (yes === true && isDryRun)
    throw badRequest('--yes and --dry-run are both given', { todo: 'Give the one that is meant' });
  if (registry === undefined) {
    if (yes === true)
      throw badRequest('--yes is for clean --registry', {
        todo: 'image-build clean removes what it lists on this machine; --dry-run only lists it',
      });
    return { level: levels.find((one) => one === level) ?? 'normal', isDryRun };
  }
  if (level !== undefined)
    throw badRequest('--level is for this machine, and --registry is given', {
      todo: 'Clean the one, then the other',
    });
  return undefined;
}

async function readRequest(
  command: Command,
  host: Host,
  flags: Flags,
  targets: readonly string[],
): Promise<Request> {
  const inputs = readInputs((name) => {
    if (name === 'targets' && targets.length > 0) return targets.join(',');
    // `clean --registry` without a prefix: where the images' own tags are.
    return name === 'registry' && flags[name] === true ? undefined : flagText(flags, name);
  });
  const { loadPolicy } = await import('../request/policy-file.ts');
  return { command, cwd: host.cwd, inputs, policy: await loadPolicy(host.cwd, inputs.policy) };
}

/** A flag that does nothing is taken, and said so: it may be one for another command, or a mistake. */
function tellUnused(command: UsingCommand, host: Host, flags: Flags): void {
  const note = unusedNote(command, (name) => flagText(flags, name) !== undefined);
  if (note !== undefined) host.info(`note: ${note}`);
}

/** @throws Problem (request) where two forms are asked for */
function formOf(flags: Flags): PlanForm {
  const { json, graph, legs, verbose } = flags;
  const [first, second] = Object.entries({ json, graph, legs }).filter(([, value]) => value !== undefined);
  if (first !== undefined && second !== undefined)
    throw badRequest(`--${first[0]} and --${second[0]} are both given`, {
      todo: 'Give the one that is wanted',
    });
  const drawing = drawings.find((one) => one === graph);
  if (drawing !== undefined) return { as: drawing };
  if (json === true) return { as: 'json' };
  if (legs === true) return { as: 'legs' };
  return { as: 'text', color: useColor(process.stdout), verbose: verbose === true };
}

async function show(
  report: RunReport,
  { command, inputs }: Request,
  host: Host,
  isJson: boolean,
): Promise<void> {
  if (command === 'explain') {
    const { showExplanation } = await import('../run/explain.ts');
    await showExplanation(report, host, { json: isJson, color: useColor(process.stdout) });
    return;
  }
  const { showReport } = await import('../run/show.ts');
  await showReport(report, inputs, host, useColor(process.stderr));
  if (!isJson) return;
  const { jsonReport } = await import('../report/json.ts');
  process.stdout.write(jsonReport(report));
}
