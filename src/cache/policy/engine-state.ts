import type { Env } from '../../tools/env.ts';

/** Whether what the engine has built will be there the next time. */
export interface EngineState {
  readonly isKept: boolean;
  /** For the line that says what was decided: `this is no CI job: the engine keeps its own`. */
  readonly why: string;
}

/** What is known of the engine. */
export interface EngineFacts {
  /** Started by us for this run, with its state in the cache folder. */
  readonly isOwn: boolean;
  /** buildx’s word: `docker-container`, `remote`, `kubernetes`, `docker`, `cloud`. */
  readonly driver: string;
  /** Where it is reached, as buildx says it: `unix:///…`, `tcp://buildkit.example.com:1234`. */
  readonly endpoint?: string;
  /** It had something in it before this job began, or before this run where it is found; see isWorthALook. Absent: nobody has looked. */
  readonly hadState?: boolean;
}

/**
 * Whether an engine keeps its state from run to run. On a machine that somebody works at it does. In CI the machine is
 * taken for a new one, unless the engine is elsewhere or has been seen with something in it.
 */
export function engineState(engine: EngineFacts, env: Env): EngineState {
  if (!isCi(env)) return { isKept: true, why: 'outside of CI the engine keeps its own' };
  if (isElsewhere(engine)) return { isKept: true, why: `the ${engine.driver} builder keeps its own` };
  const isHosted = isHostedRunner(env);
  if (engine.hadState === true && !isHosted)
    return { isKept: true, why: 'this runner keeps the engine’s state' };
  return {
    isKept: false,
    why: isHosted ? 'a hosted runner starts empty' : 'nothing says that the engine’s state stays',
  };
}

/**
 * Whether it is worth a look into the engine, since when it has what is in it: on a runner that may be new, or may be
 * one that stays, nothing else tells.
 */
export function isWorthALook(engine: EngineFacts, env: Env): boolean {
  return isCi(env) && !isHostedRunner(env) && !isElsewhere(engine) && engine.hadState !== false;
}

function isElsewhere({ isOwn, driver, endpoint }: EngineFacts): boolean {
  return !isOwn && ['remote', 'cloud'].includes(driver) && !isHere(endpoint);
}

function isHostedRunner(env: Env): boolean {
  return env['RUNNER_ENVIRONMENT'] === 'github-hosted';
}

/** Whether this is a job of some CI service: most of them set `CI`. */
export function isCi(env: Env): boolean {
  return env['GITHUB_ACTIONS'] === 'true' || !['', '0', 'false'].includes((env['CI'] ?? '').toLowerCase());
}

/** Whether an address is one of this machine. */
export function isHere(endpoint = ''): boolean {
  return /^unix:|^npipe:|^tcp:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/.test(endpoint);
}
