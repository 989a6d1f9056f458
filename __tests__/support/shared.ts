import type { Shared } from './e2e-services.mjs';

/** The services that global-setup.mjs has started for all end-to-end tests. */
export const shared: Shared = read();

function read(): Shared {
  const text = process.env['IMAGE_BUILD_E2E'];
  if (text === undefined) throw new Error('Only tests in __tests__/e2e have the shared services');
  return JSON.parse(text) as Shared;
}
