/** action.yml, from the inputs. */
import { stringify } from 'yaml';

/**
 * @typedef {object} Field
 * @property {'text' | 'boolean' | 'list' | 'choice'} shape
 * @property {string} about
 * @property {string} [default]
 * @property {string} [value]
 * @property {string} part
 * @property {readonly { name: string, goneIn: number }[]} [formerly]
 */

/** What each output holds, as action.yml and the README say it. */
export const outputs = {
  images: 'JSON: image name → digest, tags, size by platform, decision and state.',
  promote:
    'JSON: image name → digest and state of all that has its tags, short enough to be the input `promote` of the job that releases them.',
  digest: 'Digest of the image, when the run built a single one.',
  result: '`passed`, `failed`, `broken` or `interrupted`.',
  report: 'Path of the JSON report; the HTML and Markdown reports are beside it.',
  sarif: 'Path of the SARIF report, for github/codeql-action/upload-sarif.',
  'sarif-files': 'Paths of all SARIF files as a JSON list: more than one above 20 images.',
  sums: 'Path of a file with the digests and repositories of the images that this run has built and published (or a job before it, as `promote` says), for `subject-checksums` of actions/attest; nothing where there are none.',
};

/** What the steps of the reusable workflows are given besides the action's inputs. */
const stepInputs = {
  command:
    '`plan`, `lint`, `build`, `publish`; `deb` for Debian packages, `release` for a GitHub release, `apt` for an apt repository, `rescan` for what is published; or `gate`, which judges the jobs of a workflow. Left out: `publish` with `push: true`, else `build`.',
  inputs:
    'All inputs of a reusable workflow at once: `toJSON(inputs)`. What is given itself wins, which is why nothing here has a default.',
  needs: 'For `gate`: how the jobs before it ended, `toJSON(needs)`.',
  reports: 'For `gate`: the folder with the reports of these jobs, one folder each.',
  files: 'For `release` and `apt`: files, and folders that stand for all files below them, one a line.',
  notes: 'For `release`: a file with its text, Markdown. GitHub writes what was merged when left out.',
  draft: 'For `release`: `true` fills the draft, and leaves the publishing to somebody else.',
  'dry-run': 'For `apt`: `true` proves the key and the packages, and writes nothing.',
  issue: 'For `rescan`: `true` keeps an issue about what was found.',
  'ssh-keys':
    'Private keys without a passphrase, as ssh-keygen writes them, for `RUN --mount=type=ssh`: in place of an agent, as `default`.',
};

/** What `command: plan` tells later jobs. */
const stepOutputs = {
  legs: 'JSON list: what is built, cut into jobs that need nothing of each other in their wave; `[]` when nothing is built.',
  'wave-1': 'JSON list: the legs that are built on nothing of this run, or have it in themselves.',
  'wave-2': 'JSON list: those that are built on the wave before.',
  'wave-3': 'JSON list: those that are built on the wave before.',
  'wave-4': 'JSON list: those that are built on the wave before.',
  'wave-5': 'JSON list: those that are built on the wave before; and all that is deeper.',
  publish: '`true` where tags are to move.',
  key: 'Names this call of a workflow among all of a run.',
  version: 'Of `command: deb`: the version of the packages, before anything stands for a distribution.',
  packages: 'Of `command: deb`: the names of the files, as a JSON list.',
  url: 'Of `command: release`: its page.',
  state: 'Of `command: release` and `apt`: `published`, `unchanged`, `draft` or `dry`.',
  moved: 'Of `command: rescan`: images that a rebuild puts on newer bases, with commas between them.',
  sums: 'Of `command: release`: the path of SHA256SUMS, where there are files.',
};

/** @type {Record<string, string>} an output that two of the commands have */
const sharedOutputs = { sums: `${outputs.sums} ${stepOutputs.sums}` };

/**
 * The action that the reusable workflows use at their own commit, `$/.github/actions/run`: a bare `$/` is refused by
 * the runner, so it cannot be the one at the top.
 *
 * @param {Record<string, Field>} fields
 * @returns {string} YAML
 */
export function runActionYaml(fields) {
  const own = Object.entries(inputs(fields)).map(([name, { default: fallback, ...rest }]) =>
    // The token is of the job, and of no workflow's inputs.
    [name, name === 'github-token' ? { ...rest, default: fallback } : rest],
  );
  const action = {
    name: 'image-build, one step of a workflow',
    description: 'What the reusable workflows of image-build are made of',
    author: 'the image-build authors',
    inputs: {
      ...Object.fromEntries(
        Object.entries(stepInputs).map(([name, description]) => [name, { description, required: false }]),
      ),
      ...Object.fromEntries(own),
    },
    outputs: Object.fromEntries(
      Object.entries({ ...stepOutputs, ...outputs, ...sharedOutputs }).map(([name, description]) => [
        name,
        { description },
      ]),
    ),
    runs: {
      using: 'node24',
      main: '../../../dist/main/index.js',
      post: '../../../dist/post/index.js',
    },
  };
  return `# Made from src/request/fields.ts by npm run generate.\n${stringify(action, { lineWidth: 110 })}`;
}

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
    inputs: inputs(fields),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' },
  };
  return `# Made from src/request/fields.ts by npm run generate.\n${stringify(action, { lineWidth: 110 })}`;
}

/**
 * All inputs, each with the names that it had behind it.
 *
 * @param {Record<string, Field>} fields
 * @returns {Record<string, { description: string, required: boolean, default?: string, deprecationMessage?: string }>}
 */
function inputs(fields) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => [
      [name, input(name, field)],
      ...(field.formerly ?? []).map((former) => {
        const deprecationMessage = `Use ${name}: version ${former.goneIn} does not know ${former.name} any more.`;
        const description = formerAbout(name, former.goneIn);
        return [former.name, { description, required: false, deprecationMessage }];
      }),
    ]),
  );
}

/**
 * @param {string} now
 * @param {number} goneIn
 * @returns {string} what is said of a name that an input had
 */
export function formerAbout(now, goneIn) {
  return `What \`${now}\` was called; gone in version ${goneIn}.`;
}

/**
 * @param {string} name
 * @param {Field} field
 * @returns {{ description: string, required: boolean, default?: string }}
 */
function input(name, field) {
  const fallback = name === 'github-token' ? '${{ github.token }}' : field.default;
  return {
    description: field.about,
    required: false,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}
