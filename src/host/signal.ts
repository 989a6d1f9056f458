/**
 * The first SIGINT, SIGTERM or SIGHUP asks everything to stop and clean up; a second one ends the process at once, and
 * with it whatever it has started (see `stream` and `startDaemon`).
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  return controller.signal;
}
