/** `node --import`: lets the tests' support be used outside of jest. What is to be done after all is done at the end. */
import { register } from 'node:module';

const stub =
  "export const afterAll = (work) => void process.once('beforeExit', () => void Promise.resolve(work()));";
const hooks = `
export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals'
    ? { url: ${JSON.stringify(asModule(stub))}, shortCircuit: true }
    : next(specifier, context);
`;
register(asModule(hooks));

/** @param {string} text */
function asModule(text) {
  return `data:text/javascript,${encodeURIComponent(text)}`;
}
