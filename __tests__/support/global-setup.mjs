import { startShared } from './e2e-services.mjs';

/** Before the first end-to-end test. Tests inherit the environment, so that is how they learn the addresses. */
export default async function setUp() {
  process.env['IMAGE_BUILD_E2E'] = JSON.stringify(await startShared());
}
