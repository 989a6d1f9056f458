import { stopShared } from './e2e-services.mjs';

/** After the last end-to-end test, whether or not it has passed. */
export default stopShared;
