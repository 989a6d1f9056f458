/**
 * `npm run generate`: makes action.yml, the README's tables and the JSON Schemas from the sources, which say
 * every input once. `--check` writes nothing and fails when a file is not as it would be made.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { actionYaml, runActionYaml } from './generate/action.mjs';
import { cacheTable } from './generate/cache-matrix.mjs';
import { debInputsTable, debInputsYaml } from './generate/deb.mjs';
import { replaceBetween, inputTables, policyTable } from './generate/tables.mjs';
import {
  withInputs,
  workflowInputsTable,
  workflowInputsYaml,
  workflowsWithInputs,
} from './generate/workflows.mjs';
import { projectRoot } from './setup/files.mjs';
import { transpile } from './transpile.mjs';

const isCheck = process.argv.includes('--check');
const sources = transpile();
const { fields } = await import(pathToFileURL(join(sources, 'request', 'fields.js')).href);
const debSources = await import(pathToFileURL(join(sources, 'request', 'deb-fields.js')).href);
const { planOutputSchema } = await import(pathToFileURL(join(sources, 'report', 'plan-output.js')).href);
const { reportSchema } = await import(pathToFileURL(join(sources, 'report', 'report-schema.js')).href);
const { policySchema } = await import(pathToFileURL(join(sources, 'request', 'policy-schema.js')).href);

/** @type {Record<string, string>} */
const files = {
  'action.yml': actionYaml(fields),
  '.github/actions/run/action.yml': runActionYaml(fields),
  ...(await workflowFiles()),
  ...(await edited('.github/workflows/deb.yml', (text) =>
    withInputs(text, debInputsYaml(fields, debSources)),
  )),
  ...(await edited('docs/deb.md', (text) =>
    replaceBetween(text, 'inputs', debInputsTable(fields, debSources)),
  )),
  ...(await edited('docs/workflows.md', (text) =>
    replaceBetween(text, 'inputs', workflowInputsTable(fields)),
  )),
  ...(await edited('docs/caches.md', (text) => replaceBetween(text, 'cache-matrix', cacheTable()))),
  ...(await edited('README.md', (text) =>
    replaceBetween(replaceBetween(text, 'inputs', inputTables(fields)), 'policy', policyTable(policySchema)),
  )),
  'schema/plan.schema.json': `${JSON.stringify(planOutputSchema, null, 2)}\n`,
  'schema/policy.schema.json': `${JSON.stringify(policySchema, null, 2)}\n`,
  'schema/report.schema.json': `${JSON.stringify(reportSchema, null, 2)}\n`,
};

const stale = Object.entries(files).filter(([path, text]) => readIfThere(join(projectRoot, path)) !== text);
for (const [path, text] of stale) {
  if (isCheck) console.error(`${path} is not fresh: npm run generate`);
  else {
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;

/**
 * A file that is there, with its generated part made anew.
 *
 * @param {string} path
 * @param {(text: string) => string} edit
 * @returns {Promise<Record<string, string>>} path → text, formatted
 */
async function edited(path, edit) {
  const whole = join(projectRoot, path);
  const options = { ...(await resolveConfig(whole)), filepath: whole };
  return { [path]: await format(edit(readFileSync(whole, 'utf8')), options) };
}

/** @returns {Promise<Record<string, string>>} path → text, of the workflows whose inputs are the action's */
async function workflowFiles() {
  const made = Object.entries(workflowsWithInputs).map(([name, leftOut]) =>
    edited(`.github/workflows/${name}`, (text) => withInputs(text, workflowInputsYaml(fields, leftOut))),
  );
  return Object.assign({}, ...(await Promise.all(made)));
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
