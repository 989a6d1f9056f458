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
const { planOutputSchema } = await import(pathToFileURL(join(sources, 'report', 'plan-output.js')).href);
const { reportSchema } = await import(pathToFileURL(join(sources, 'report', 'report-schema.js')).href);
const { policySchema } = await import(pathToFileURL(join(sources, 'request', 'policy-schema.js')).href);

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const caches = readFileSync(join(projectRoot, 'docs', 'caches.md'), 'utf8');
const releaseWorkflow = readFileSync(join(projectRoot, '.github', 'workflows', 'release.yml'), 'utf8');
const rescanWorkflow = readFileSync(join(projectRoot, '.github', 'workflows', 'rescan.yml'), 'utf8');
const workflows = readFileSync(join(projectRoot, 'docs', 'workflows.md'), 'utf8');
/** @type {Record<string, string>} */
const files = {
  'action.yml': actionYaml(fields),
  '.github/actions/run/action.yml': runActionYaml(fields),
  ...(await workflowFiles()),
  '.github/workflows/release.yml': await format(withInputs(releaseWorkflow, workflowInputsYaml(fields)), {
    ...(await resolveConfig(join(projectRoot, '.github/workflows/release.yml'))),
    parser: 'yaml',
  }),
  '.github/workflows/rescan.yml': await format(withInputs(rescanWorkflow, workflowInputsYaml(fields)), {
    ...(await resolveConfig(join(projectRoot, '.github/workflows/rescan.yml'))),
    parser: 'yaml',
  }),
  'docs/workflows.md': await format(replaceBetween(workflows, 'inputs', workflowInputsTable(fields)), {
    ...(await resolveConfig(join(projectRoot, 'docs/workflows.md'))),
    parser: 'markdown',
  }),
  'README.md': await format(
    replaceBetween(
      replaceBetween(readme, 'inputs', inputTables(fields)),
      'policy',
      policyTable(policySchema),
    ),
    { ...(await resolveConfig(join(projectRoot, 'README.md'))), parser: 'markdown' },
  ),
  'docs/caches.md': await format(replaceBetween(caches, 'cache-matrix', cacheTable()), {
    ...(await resolveConfig(join(projectRoot, 'docs/caches.md'))),
    parser: 'markdown',
  }),
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
 * @returns {Promise<Record<string, string>>} path → text, of the workflows whose inputs are the action's
 */
async function workflowFiles() {
  const made = Object.entries(workflowsWithInputs).map(async ([name, leftOut]) => {
    const path = `.github/workflows/${name}`;
    const text = withInputs(
      readFileSync(join(projectRoot, path), 'utf8'),
      workflowInputsYaml(fields, leftOut),
    );
    const options = await resolveConfig(join(projectRoot, path));
    return [path, await format(text, { ...options, parser: 'yaml' })];
  });
  return Object.fromEntries(await Promise.all(made));
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
