/** The inputs of deb.yml, and their table in docs/deb.md: the fields of `image-build deb` and those of builds that it takes. */
import { formerInputs, inputsYaml, rowsOf } from './workflows.mjs';

/** @typedef {import('./action.mjs').Field} Field */
/** @typedef {{ about: string, default?: string }} Input */

/**
 * What src/request/deb-fields.ts says.
 * @typedef {object} DebSources
 * @property {Record<string, Field>} debFields
 * @property {readonly string[]} debInputs
 * @property {Record<string, Input>} debJobInputs
 */

/** Secrets, and what belongs to a machine of one's own. */
const notHandedOn = new Set(['password', 'registry-auth', 'github-token', 'buildx']);

/**
 * @param {Record<string, Field>} fields of the action
 * @param {DebSources} sources
 * @returns {readonly { name: string, about: string, fallback: string }[]} what it is asked for first stands first
 */
function debWorkflowInputs(fields, { debFields, debInputs, debJobInputs }) {
  const { folder, ...ofJob } = debJobInputs;
  const ofBuilds = debInputs.filter((name) => !notHandedOn.has(name)).map((name) => [name, fields[name]]);
  /** @type {Record<string, Input | undefined>} */
  const all = { folder, ...debFields, ...Object.fromEntries(ofBuilds), ...ofJob };
  return Object.entries(all).map(([name, input]) => {
    if (input === undefined) throw new Error(`there is no input ${name}`);
    return { name, about: input.about, fallback: input.default ?? '' };
  });
}

/**
 * @param {Record<string, Field>} fields
 * @param {DebSources} sources
 * @returns {string} YAML, indented to stand below `workflow_call`
 */
export function debInputsYaml(fields, sources) {
  return inputsYaml(
    debWorkflowInputs(fields, sources).flatMap((one) => [
      one,
      ...formerInputs(one.name, sources.debFields[one.name] ?? fields[one.name]),
    ]),
  );
}

/**
 * @param {Record<string, Field>} fields
 * @param {DebSources} sources
 * @returns {string} Markdown
 */
export function debInputsTable(fields, sources) {
  return rowsOf(debWorkflowInputs(fields, sources));
}
