import { startLoopback } from './loopback.ts';

export interface HangingServer {
  /** `http://127.0.0.1:PORT/`. */
  readonly url: string;
  /** Somebody has asked, and waits for the answer. */
  readonly asked: Promise<void>;
  /** Who has asked has gone, without an answer. */
  readonly left: Promise<void>;
  stop(): Promise<void>;
}

/**
 * A server that never answers. A build step that asks it works until it is cancelled, and both its start and its end
 * can be seen from here.
 */
export async function startHangingServer(): Promise<HangingServer> {
  const asked = signal();
  const left = signal();
  const { url, stop } = await startLoopback((request) => {
    request.socket.once('close', left.give);
    asked.give();
  });
  return { url: `${url}/`, asked: asked.given, left: left.given, stop };
}

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = () => resolve()));
  return { given, give: () => give() };
}
