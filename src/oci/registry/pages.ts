import { surroundingsFailed } from '../../problem.ts';
import { repositoryName } from '../reference.ts';
import type { HttpAnswer } from './http.ts';
import { safeLocation, type Call } from './session.ts';
import type { Way } from './way.ts';

/** More pages than any list that we can work with has. */
const mostPages = 1_000;

/**
 * The pages of a list, first to last; `Link: <…>; rel="next"` leads from one to the next (RFC 8288, distribution-spec
 * "Listing Tags").
 * @param call of the first page
 * @returns the answers; only the first may be something else than a 200
 * @throws Problem (surroundings) when a later page fails, or there is no end of them
 */
export async function allPages(
  { session, signal }: Way,
  call: Call,
): Promise<readonly [HttpAnswer, ...HttpAnswer[]]> {
  const first = await session.retried(() => session.call(call, signal), signal);
  const pages: [HttpAnswer, ...HttpAnswer[]] = [first];
  const seen = new Set([call.url.href]);
  let here = call;
  for (let answer = first; answer.status === 200;) {
    const next = nextPage(here, answer);
    if (next === undefined) break;
    if (seen.has(next.href) || seen.size >= mostPages)
      throw surroundingsFailed(
        `${call.repository.registry} gives a list of ${repositoryName(call.repository)} that has no end`,
      );
    seen.add(next.href);
    here = { ...call, url: next };
    const following = here;
    answer = await session.retried(() => session.call(following, signal), signal);
    if (answer.status !== 200) throw session.refusal(here, answer);
    pages.push(answer);
  }
  return pages;
}

function nextPage(call: Call, answer: HttpAnswer): URL | undefined {
  for (const header of answer.headers('link')) {
    const [, target] = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(header) ?? [];
    if (target !== undefined) return safeLocation(call, target);
  }
  return undefined;
}
