import { Type } from '@sinclair/typebox';
import type { Env } from '../../tools/env.ts';
import { soundJson } from '../../tools/json.ts';

/** `ACTIONS_CACHE_MODE`. Source: actions/toolkit, packages/cache, config.ts: any other word says nothing. */
export type CacheMode = 'none' | 'read' | 'write' | 'write-only';

/** What this job may do with the runner's cache, as far as its token says it. */
export type RunnerCache =
  /** BuildKit could not use it. */
  | { readonly kind: 'none'; readonly why: string }
  | {
      readonly kind: 'there';
      readonly service: 'v1' | 'v2';
      readonly mode?: CacheMode;
      /** `refs/heads/main`: whose entries may be read. BuildKit reads the cache of each. */
      readonly reads: readonly string[];
      /** Where entries would be written to: BuildKit takes the last one. */
      readonly writes: readonly string[];
    };

const claimsSchema = Type.Object({ ac: Type.String(), exp: Type.Number(), nbf: Type.Number() });
const scopesSchema = Type.Array(Type.Object({ Scope: Type.String(), Permission: Type.Number() }));

/**
 * Reads what the runner has told this process. The token is only looked into, as BuildKit does it: nobody here can
 * check its signature, and nothing of it is ever shown but names of refs.
 * Source: docker/buildx build/opt.go (addGithubToken), tonistiigi/go-actions-cache (New).
 * @param nowMs milliseconds since 1970
 */
export function readRunnerCache(env: Env, nowMs: number): RunnerCache {
  const isJob = env['GITHUB_ACTIONS'] === 'true';
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (token === '')
    return none(
      isJob
        ? 'there is no ACTIONS_RUNTIME_TOKEN: steps with run: do not have it, an action has'
        : 'this is no job of GitHub Actions',
    );
  const service = serviceOf(env);
  if (service === undefined) return none('the runner does not say where its cache is');
  const claims = claimsOf(token);
  if (claims === undefined) return none('the job’s token cannot be read');
  if (claims.exp * 1000 < nowMs) return none('the job’s token has expired');
  if (claims.nbf * 1000 > nowMs) return none('the job’s token is not valid yet: is the clock right?');
  const mode = modeOf(env['ACTIONS_CACHE_MODE']);
  const having = (bit: number): readonly string[] =>
    claims.scopes.filter(({ Permission }) => (Permission & bit) !== 0).map(({ Scope }) => Scope);
  return {
    kind: 'there',
    service,
    ...(mode === undefined ? {} : { mode }),
    reads: having(1),
    writes: having(2),
  };
}

function none(why: string): RunnerCache {
  return { kind: 'none', why };
}

/** Go's strconv.ParseBool, by which buildx reads it. */
const isTrue = /^(1|t|T|TRUE|true|True)$/;

function serviceOf(env: Env): 'v1' | 'v2' | undefined {
  const [results = '', cache = ''] = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_CACHE_URL']];
  if (isTrue.test(env['ACTIONS_CACHE_SERVICE_V2'] ?? '') && results !== '') return 'v2';
  return cache === '' && results === '' ? undefined : 'v1';
}

function modeOf(text: string | undefined): CacheMode | undefined {
  const modes: readonly CacheMode[] = ['none', 'read', 'write', 'write-only'];
  return modes.find((mode) => mode === text?.trim().toLowerCase());
}

interface Claims {
  readonly exp: number;
  readonly nbf: number;
  readonly scopes: readonly { readonly Scope: string; readonly Permission: number }[];
}

/** `undefined` for all that BuildKit would not take either. Nothing is thrown: a message would quote the token. */
function claimsOf(token: string): Claims | undefined {
  const [, payload, signature, ...more] = token.split('.');
  const isBase64Url = /^[\w-]*$/.test(signature ?? '.') && (signature?.length ?? 0) % 4 !== 1;
  if (payload === undefined || !isBase64Url || more.length > 0) return undefined;
  const claims = soundJson(claimsSchema, Buffer.from(payload, 'base64url').toString('utf8'));
  const scopes = claims && soundJson(scopesSchema, claims.ac);
  return claims && scopes && { exp: claims.exp, nbf: claims.nbf, scopes };
}
