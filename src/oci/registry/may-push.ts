import type { Repository } from '../reference.ts';
import { safeLocation } from './session.ts';
import { LoginRefused } from './token.ts';
import { apiCall, may, type Way } from './way.ts';

/**
 * See RegistryClient. An upload is begun and taken back: what a token or a role allows is known to the registry alone
 * (go-containerregistry, remote.CheckPushPermission, asks like that, too).
 */
export async function mayPush(way: Way, repository: Repository): Promise<boolean> {
  const { session, signal } = way;
  const scopes = [may(repository, 'pull,push')];
  const headers = { 'content-length': '0' };
  const call = apiCall(way, { method: 'POST', repository, scopes, headers }, 'blobs/uploads/');
  try {
    const answer = await session.retried(() => session.call(call, signal), signal);
    if ([401, 403, 404].includes(answer.status)) return false;
    if (answer.status !== 202) throw session.refusal(call, answer);
    const url = safeLocation(call, answer.headers('location')[0] ?? '');
    await session.call({ ...call, method: 'DELETE', url }, signal).catch((error: unknown) => {
      // Many registries cannot take it back, and all forget it after a while.
      if (signal.aborted) throw error;
    });
    return true;
  } catch (error) {
    // Where tokens are made it is known already.
    if (error instanceof LoginRefused) return false;
    throw error;
  }
}
