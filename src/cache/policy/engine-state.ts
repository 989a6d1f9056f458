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
  /** It had something in it before this job began. Absent: nobody has looked. */
  readonly hadState?: boolean;
}

/**
 * Whether an engine keeps its state from run to run. On a machine that somebody works at it does. In CI the machine is
 * taken for a new one, unless the engine is elsewhere or has been seen with something in it.
 */
export function engineState(engine: EngineFacts, env: Env): EngineState {
  if (!isCi(env)) return { isKept: true, why: 'outside of CI the engine keeps its own' };
  const isElsewhere =
    !engine.isOwn && ['remote', 'cloud'].includes(engine.driver) && !isHere(engine.endpoint);
  if (isElsewhere) return { isKept: true, why: `the ${engine.driver} builder keeps its own` };
  const isHosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
  if (engine.hadState === true && !isHosted)
    return { isKept: true, why: 'this runner keeps the engine’s state' };
  return {
    isKept: false,
    why: isHosted ? 'a hosted runner starts empty' : 'nothing says that the engine’s state stays',
  };
}

/** Most CI services set `CI`. */
function isCi(env: Env): boolean {
  return env['GITHUB_ACTIONS'] === 'true' || !['', '0', 'false'].includes((env['CI'] ?? '').toLowerCase());
}

/** Whether an address is one of this machine. */
export function isHere(endpoint = ''): boolean {
  return /^unix:|^npipe:|^tcp:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/.test(endpoint);
}
