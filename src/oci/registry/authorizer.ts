import { surroundingsFailed } from '../../problem.ts';
import type { Credentials, Login } from '../credentials.ts';
import { basicHeader, parseChallenges, type Challenge } from './challenge.ts';
import type { Http, HttpAnswer } from './http.ts';
import { fetchToken, type Token } from './token.ts';

/** Knows how to get into one registry, and remembers it. */
export interface Authorizer {
  /** The Authorization header as far as it is known already. */
  readonly header: (scopes: readonly string[]) => string | undefined;
  /**
   * The header after the registry has answered 401; undefined when there is nothing better than what was used.
   * @param send how a token is asked for
   * @throws Problem (surroundings) when the login is refused where tokens are made, Transient when that failed
   */
  readonly renew: (
    answer: HttpAnswer,
    scopes: readonly string[],
    used: string | undefined,
    send: Http,
    signal: AbortSignal,
  ) => Promise<string | undefined>;
  /** Whether a login was found; known after the first `renew`. */
  readonly hasLogin: () => boolean;
}

interface KeptToken extends Token {
  readonly scopes: ReadonlySet<string>;
}

/** A token is not used in its last seconds: it has to live until the request arrives. */
const marginMs = 10_000;

/**
 * Logs into one registry by Basic or by bearer tokens (distribution docs/spec/auth/token.md). Tokens are asked for
 * once per set of scopes, also when many requests want one at the same time.
 */
export function createAuthorizer(registry: string, origin: URL, credentials: Credentials): Authorizer {
  let login: Login | undefined;
  let basic: string | undefined;
  const tokens: KeptToken[] = [];
  const pending = new Map<string, Promise<string>>();

  const header = (scopes: readonly string[]): string | undefined => {
    const now = Date.now();
    const token = tokens.find((each) => each.expiresAtMs - marginMs > now && covers(each.scopes, scopes));
    return token ? `Bearer ${token.value}` : basic;
  };

  const bearer = (
    challenge: Challenge,
    scopes: readonly string[],
    send: Http,
    signal: AbortSignal,
  ): Promise<string> => {
    const wanted = [...new Set([...scopes, ...scopesOf(challenge)])].sort();
    const key = wanted.join(' ');
    const running = pending.get(key);
    if (running) return running;
    const started = fetchToken({ registry, origin, challenge, scopes: wanted, login }, send, signal)
      .then((token) => {
        tokens.push({ ...token, scopes: new Set(wanted) });
        return `Bearer ${token.value}`;
      })
      .finally(() => pending.delete(key));
    pending.set(key, started);
    return started;
  };

  return {
    header,
    hasLogin: () => login !== undefined,
    renew: async (answer, scopes, used, send, signal) => {
      const challenges = parseChallenges(answer.headers('www-authenticate'));
      login ??= await credentials(registry);
      const refused = tokens.findIndex((each) => `Bearer ${each.value}` === used);
      if (refused >= 0) tokens.splice(refused, 1);
      // Somebody else has got a newer token meanwhile.
      const known = header(scopes);
      if (known !== undefined && known !== used) return known;

      const challenge = challenges.find(({ scheme }) => scheme === 'bearer');
      if (challenge) return bearer(challenge, scopes, send, signal);
      if (!challenges.some(({ scheme }) => scheme === 'basic')) return undefined;
      if (login?.kind === 'identity-token')
        throw surroundingsFailed(`${registry} wants a password, and the login found is an identity token`);
      if (!login) return undefined;
      basic = basicHeader(login.username, login.password);
      return basic === used ? undefined : basic;
    },
  };
}

function scopesOf({ parameters }: Challenge): string[] {
  return (parameters['scope'] ?? '').split(' ').filter((scope) => scope !== '');
}

/** Who may push may pull. */
function covers(have: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.every((scope) => have.has(scope) || have.has(scope.replace(/:pull$/, ':pull,push')));
}
