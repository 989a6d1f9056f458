import * as core from '@actions/core';
import type { Annotation, Host, Keeping } from './host.ts';
import type { ToKeep } from './keeping.ts';
import { createMask, partsOf } from './mask.ts';
import { stopSignal } from './signal.ts';

/** GitHub's limit; above it the runner shows nothing (docs.github.com, "Workflow commands"). */
const widthOfLog = 120;

/** A job of a workflow. The only place that speaks to the runner. */
export function runnerHost(): Host {
  const mask = createMask();
  const harmless = (text: string): string => neutral(mask.hide(text));
  return {
    kind: 'runner',
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    env: process.env,
    interactive: false,
    columns: widthOfLog,
    signal: stopSignal(),
    mask: (secret) => {
      mask.add(secret);
      for (const part of partsOf(secret)) core.setSecret(part);
    },
    info: (text) => core.info(harmless(text)),
    debug: (text) => core.debug(harmless(text)),
    live: () => undefined,
    group: (title, lines) => {
      core.startGroup(harmless(title));
      core.info(harmless(lines.join('\n')));
      core.endGroup();
    },
    annotate: (annotation) => {
      const message = mask.hide(annotation.message);
      const properties = propertiesOf(annotation, mask.hide(annotation.title));
      if (annotation.level === 'error') core.error(message, properties);
      else if (annotation.level === 'warning') core.warning(message, properties);
      else core.notice(message, properties);
    },
    summary: async (markdown) => {
      // A runner without summaries (act, GHES) has no file for it.
      if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return;
      await core.summary.addRaw(mask.hide(markdown)).write();
    },
    output: (name, value) => core.setOutput(name, value),
    saveState: (name, value) => core.saveState(name, value),
    ...(hasCache(process.env) ? { keeping: keeping() } : {}),
  };
}

/** Where the service is another one (GHES, act), the package would speak to it in vain. */
function hasCache(env: NodeJS.ProcessEnv): boolean {
  return ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_SERVICE_V2'].every(
    (name) => (env[name] ?? '') !== '',
  );
}

/** What it needs is loaded when there is something to bring back. */
function keeping(): Keeping {
  const later: ToKeep[] = [];
  return {
    restore: async (prefix, path, signal) => (await import('./keeping.ts')).restoreKept(prefix, path, signal),
    keep: (key, path) => {
      later.push({ key, path });
      core.saveState('keep', JSON.stringify(later));
    },
  };
}

/** The text of an input as the workflow gives it; `undefined` when it was left out. */
export function runnerInput(name: string): string | undefined {
  const value = core.getInput(name, { trimWhitespace: false });
  return value === '' ? undefined : value;
}

function propertiesOf({ file, line, endLine, column }: Annotation, title: string): core.AnnotationProperties {
  return {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}

/**
 * Text that would be a workflow command gets a blank, so that it stays text: `::` where a line begins, `##[` anywhere.
 * The blank is one that is seen: the runner compares text in a way that passes over invisible characters.
 * Source: github.com/actions/runner, src/Runner.Common/ActionCommand.cs.
 */
function neutral(text: string): string {
  return text.replaceAll(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
