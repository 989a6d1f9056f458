/** The README's tables, from the inputs and the policy's schema. */
import { outputs } from './action.mjs';

/** @typedef {import('./action.mjs').Field} Field */

const parts = {
  what: 'What to build',
  build: 'How to build it',
  check: 'How to judge it',
  publish: 'Where it goes',
  surroundings: 'With what',
};

/**
 * Puts text between `<!-- NAME:begin -->` and `<!-- NAME:end -->`.
 *
 * @param {string} document
 * @param {string} name
 * @param {string} text
 * @returns {string}
 * @throws {Error} when the marks are not there
 */
export function replaceBetween(document, name, text) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${begin} … ${end}`);
  return `${document.slice(0, from + begin.length)}\n\n${text}\n${document.slice(to)}`;
}

/**
 * @param {Record<string, Field>} fields
 * @returns {string} Markdown: one table for each part, then the outputs
 */
export function inputTables(fields) {
  const tables = Object.entries(parts).map(([part, title]) => {
    const rows = Object.entries(fields)
      .filter(([, field]) => field.part === part)
      .map(([name, field]) => [
        `\`${name}\``,
        shape(field),
        field.about,
        field.default === undefined ? '' : `\`${field.default}\``,
      ]);
    return `#### ${title}\n\n${table(['input', 'form', 'what it does', 'default'], rows)}`;
  });
  const out = Object.entries(outputs).map(([name, about]) => [`\`${name}\``, about]);
  return [...tables, `#### Outputs\n\n${table(['output', 'what it holds'], out)}`].join('\n');
}

/**
 * @param {{ properties: Record<string, any> }} schema
 * @returns {string} Markdown
 */
export function policyTable(schema) {
  const entry = Object.values(schema.properties['images'].patternProperties)[0].anyOf[0].properties;
  const defaults = schema.properties['defaults'].properties;
  const rows = Object.entries(entry).map(([name, value]) => [
    `\`${name}\``,
    name in defaults ? 'defaults, images' : 'images',
    value.description ?? `As the input \`${sameAs[name] ?? name}\``,
  ]);
  return table(['key', 'where', 'what it does'], rows);
}

/** @type {Record<string, string>} */
const sameAs = { args: 'build-args', secrets: 'secret-envs` and `secret-files' };

/**
 * @param {Field} field
 * @returns {string}
 */
function shape(field) {
  if (field.shape === 'boolean') return '`true` / `false`';
  const value = (field.value ?? '')
    .split('|')
    .map((word) => `\`${word}\``)
    .join(' / ');
  return field.shape === 'list' ? `${value} …` : value;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
