/** action.yml, from the inputs. */
import { stringify } from 'yaml';

/**
 * @typedef {object} Field
 * @property {'text' | 'boolean' | 'list' | 'choice'} shape
 * @property {string} about
 * @property {string} [default]
 * @property {string} [value]
 * @property {string} part
 */

/** What each output holds, as action.yml and the README say it. */
export const outputs = {
  images: 'JSON: image name → digest, tags, size by platform, decision and state.',
  digest: 'Digest of the image, when the run built a single one.',
  result: '`passed`, `failed`, `broken` or `interrupted`.',
  report: 'Path of the JSON report; the HTML and Markdown reports are beside it.',
  sarif: 'Path of the SARIF report, for github/codeql-action/upload-sarif.',
  'sarif-files': 'Paths of all SARIF files as a JSON list: more than one above 20 images.',
};

/**
 * @param {Record<string, Field>} fields
 * @returns {string} YAML
 */
export function actionYaml(fields) {
  const action = {
    name: 'image-build',
    description:
      'Lints, builds in dependency order, checks and publishes the container images of a repository; tags move only when every gate has passed',
    author: 'the image-build authors',
    branding: { icon: 'layers', color: 'blue' },
    inputs: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, input(name, field)])),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' },
  };
  return `# Made from src/request/fields.ts by npm run generate.\n${stringify(action, { lineWidth: 110 })}`;
}

/**
 * @param {string} name
 * @param {Field} field
 * @returns {object}
 */
function input(name, field) {
  const fallback = name === 'github-token' ? '${{ github.token }}' : field.default;
  return {
    description: field.about,
    required: false,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}
