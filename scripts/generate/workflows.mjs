/** The inputs that reusable workflows hand on to the action, and the table of those of images.yml. */
import { stringify } from 'yaml';

import { formerAbout } from './action.mjs';

/** @typedef {import('./action.mjs').Field} Field */

/**
 * Inputs of the action that images.yml does not hand on: what its jobs say themselves, secrets, and what belongs to
 * the machine or the environment of a job of one's own.
 */
const notHandedOn = new Set([
  ...[
    'push-by-digest',
    'digests',
    'from',
    'promote',
    'only-platforms',
    'only-images',
    'only',
    'report-dir',
    'load',
  ],
  ...['secrets', 'password', 'registry-auth', 'github-token', 'secret-envs', 'secret-files', 'ssh'],
  ...['hadolint', 'trivy', 'buildx'],
]);

/** What the workflow takes besides: for its own jobs. */
const ownInputs = {
  push: 'Whether tags move. Left out: yes, but not for pull requests.',
  packages:
    'Artifacts of this run, a name or a pattern, whose files images take as the named context `packages`: those of deb.yml ([docs/deb.md](docs/deb.md#into-images)).',
  attest:
    'Have GitHub attest the images that this run has built, in the name of the job ([docs/release.md](docs/release.md#what-can-be-verified)).',
  runner:
    'Runner of the jobs that build nothing (plan, publish, gate): a label, or several as a JSON list. Those that build are in `runs-on`.',
  'fetch-depth': 'How many commits are checked out; `0` is all, for `changed-since`.',
  submodules: 'Check out submodules: `true`, `false`, or `recursive`.',
  lfs: 'Check out files of Git LFS.',
};

/** @type {Record<string, string>} */
const ownDefaults = {
  push: '',
  packages: '',
  attest: 'false',
  runner: 'ubuntu-24.04',
  'fetch-depth': '1',
  submodules: 'false',
  lfs: 'false',
};

/**
 * @param {Record<string, Field>} fields
 * @returns {readonly { name: string, about: string, fallback: string }[]} in the order of the action's
 */
export function workflowInputs(fields) {
  const handedOn = Object.entries(fields)
    .filter(([name]) => !notHandedOn.has(name) && !(name in ownInputs))
    .map(([name, field]) => ({ name, about: field.about, fallback: field.default ?? '' }));
  const own = Object.entries(ownInputs).map(([name, about]) => ({
    name,
    about,
    fallback: ownDefaults[name] ?? '',
  }));
  return [...handedOn, ...own];
}

/** The workflows whose inputs are made here, and which of them each leaves out: its own steps say these. */
export const workflowsWithInputs = {
  'images.yml': [],
  'release.yml': ['push', 'reuse', 'runs-on', 'mode', 'comment', 'attest'],
  'rescan.yml': ['push', 'packages', 'runs-on', 'mode', 'comment', 'attest'],
};

/**
 * @param {Record<string, Field>} fields
 * @param {readonly string[]} leftOut
 * @returns {string} YAML, indented to stand below `workflow_call`
 */
export function workflowInputsYaml(fields, leftOut = []) {
  return inputsYaml(
    workflowInputs(fields)
      .filter(({ name }) => !leftOut.includes(name))
      .flatMap((one) => [one, ...formerInputs(one.name, fields[one.name])]),
  );
}

/**
 * The names that an input had: one that a workflow does not have ends the caller's run at its start.
 *
 * @param {string} name
 * @param {Pick<Field, 'formerly'>} [field]
 * @returns {ReturnType<typeof workflowInputs>}
 */
export function formerInputs(name, { formerly = [] } = {}) {
  return formerly.map((former) => ({
    name: former.name,
    about: formerAbout(name, former.goneIn),
    fallback: '',
  }));
}

/**
 * @param {ReturnType<typeof workflowInputs>} all
 * @returns {string} YAML, indented to stand below `workflow_call`
 */
export function inputsYaml(all) {
  const inputs = Object.fromEntries(
    all.map(({ name, about, fallback }) => [name, { description: about, type: 'string', default: fallback }]),
  );
  return stringify({ inputs }, { lineWidth: 100 })
    .trimEnd()
    .replaceAll(/^(?=.)/gm, '    ');
}

/**
 * Puts the inputs between the marks of a workflow.
 *
 * @param {string} workflow
 * @param {string} yaml
 * @returns {string}
 * @throws {Error} when the marks are not there
 */
export function withInputs(workflow, yaml) {
  const [begin, end] = ['    # inputs: made by npm run generate\n', '    # end of inputs\n'];
  const from = workflow.indexOf(begin);
  const to = workflow.indexOf(end);
  if (from < 0 || to < from) throw new Error('the workflow lacks the marks around its inputs');
  return `${workflow.slice(0, from + begin.length)}${yaml}\n${workflow.slice(to)}`;
}

/**
 * @param {Record<string, Field>} fields
 * @returns {string} Markdown
 */
export function workflowInputsTable(fields) {
  return rowsOf(workflowInputs(fields));
}

/**
 * @param {ReturnType<typeof workflowInputs>} all
 * @returns {string} Markdown
 */
export function rowsOf(all) {
  const rows = all.map(({ name, about, fallback }) => [
    `\`${name}\``,
    // The page lies beside the others.
    about.replaceAll('](docs/', ']('),
    fallback === '' ? '' : `\`${fallback}\``,
  ]);
  return [['input', 'what it does', 'default'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');
}
