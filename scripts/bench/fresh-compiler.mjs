/**
 * A model of a compiler, for the bench `fresh`: it runs inside of build steps, as `node compiler.mjs`. What it costs is
 * fixed work, not fixed time: iterations of PBKDF2 a unit. What it keeps is what go-build and cargo's target folder keep:
 * objects under the hash of all that went into them. Two that share a folder of objects take each other's.
 *
 *   node compiler.mjs fetch LOCK MODULES             downloads what is not there yet
 *   node compiler.mjs build LOCK MODULES OBJECTS SERVICE OUT
 */
import { createHash, pbkdf2, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * @typedef {object} Model
 * @property {number} iterations  of PBKDF2 for a unit
 * @property {number} objectBytes  that a unit leaves behind
 * @property {number} repeats  so often stands each kilobyte of an object, which is what an archiver makes of it
 * @property {number} linkIterations  of PBKDF2 for a program
 * @property {number} binaryBytes  of a program, about
 */
/** @typedef {{ name: string, text: string, imports: readonly string[] }} Unit */

const work = promisify(pbkdf2);

const [, , what, lock = '', modules = '', objects = '', service = '', out = ''] = process.argv;
/** @type {Model} */
const model = JSON.parse(readFileSync(join(import.meta.dirname, 'model.json'), 'utf8'));
await fetchModules();
if (what === 'build') await build();

/** A line of the lock file is a module: `mod-3 v1`. */
function locked() {
  return readFileSync(lock, 'utf8').trim().split('\n');
}

/** @param {string} line */
function folderOf(line) {
  return join(modules, line.replace(' ', '@'));
}

/** Those that are missing, as `go build` and `cargo build` do it, too: a mount may be empty where a layer is not. */
async function fetchModules() {
  const missing = locked().filter((line) => !existsSync(folderOf(line)));
  let next = 0;
  const one = async () => {
    for (let line = missing[next++]; line !== undefined; line = missing[next++]) {
      const folder = folderOf(line);
      const part = `${folder}.${randomUUID()}`;
      mkdirSync(part, { recursive: true });
      /** @type {Record<string, string>} */
      const files = JSON.parse(await download(`http://modules.packages/${line.replace(' ', '/')}`));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(part, name), text);
      try {
        renameSync(part, folder);
      } catch {
        // Another step was faster.
        rmSync(part, { recursive: true });
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
  console.log(`${missing.length} modules downloaded`);
}

/** Through the proxy of the build. @param {string} url @returns {Promise<string>} */
function download(url) {
  const { hostname, port } = new URL(process.env['HTTP_PROXY'] ?? '');
  return new Promise((resolve, reject) => {
    const request = get({ hostname, port, path: url, headers: { host: new URL(url).host } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (data) => (text += data));
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(text) : reject(new Error(`${url}: ${answer.statusCode}`)),
      );
    });
    request.on('error', reject);
  });
}

/** @returns {ReadonlyMap<string, Unit>} */
function readUnits() {
  /** @type {Map<string, Unit>} */
  const units = new Map();
  const add = (/** @type {string} */ folder, /** @type {string} */ prefix) => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      const [, imports = ''] = /^import (.*)$/m.exec(text) ?? [];
      units.set(`${prefix}${file}`, {
        name: `${prefix}${file}`,
        text,
        imports: imports.split(' ').filter((name) => name !== ''),
      });
    }
  };
  for (const line of locked()) add(folderOf(line), `${line.split(' ')[0]}/`);
  add('libs', 'libs/');
  add(join('services', service), 'main/');
  return units;
}

async function build() {
  const units = readUnits();
  /** @type {Map<string, string>} */
  const keys = new Map();
  /** An import is a unit, or a whole module. @param {string} name @returns {readonly string[]} */
  const named = (name) =>
    units.has(name) ? [name] : [...units.keys()].filter((key) => key.startsWith(`${name}/`));
  /** @param {Unit} unit @returns {string} */
  const keyOf = (unit) => {
    const known = keys.get(unit.name);
    if (known !== undefined) return known;
    const hash = createHash('sha256').update(unit.text);
    for (const name of unit.imports.flatMap(named)) {
      const other = units.get(name);
      if (other !== undefined) hash.update(keyOf(other));
    }
    const key = hash.digest('hex');
    keys.set(unit.name, key);
    return key;
  };
  // In an order of chance: services that are compiled side by side share the work instead of doing all of it each.
  const waiting = [...units.values()].map((unit) => ({ unit, at: Math.random() }));
  waiting.sort((one, other) => one.at - other.at);
  let compiled = 0;
  const one = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      if (await compile(keyOf(next.unit))) compiled += 1;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, one));
  await link([...units.values()].map(keyOf).sort());
  console.log(`${compiled} of ${units.size} units compiled`);
}

/** @param {string} key @returns {string} */
function objectOf(key) {
  return join(objects, key.slice(0, 2), `${key}-d`);
}

/** @param {string} key @returns {Promise<boolean>} false when it was there */
async function compile(key) {
  const file = objectOf(key);
  if (existsSync(file)) return false;
  const seed = await work(key, 'compile', model.iterations, 64, 'sha512');
  const { objectBytes, repeats } = model;
  const pieces = Array.from({ length: Math.ceil(objectBytes / (1024 * repeats)) }, (_, index) =>
    createHash('shake256', { outputLength: 1024 }).update(seed).update(`${index}`).digest(),
  );
  write(file, Buffer.concat(pieces.flatMap((piece) => Array.from({ length: repeats }, () => piece))));
  write(file.replace(/-d$/, '-a'), Buffer.from(`${key}\n`));
  return true;
}

/** Reads all objects, and writes a part of what was read. @param {readonly string[]} all */
async function link(all) {
  const contents = Buffer.concat(all.map((key) => readFileSync(objectOf(key))));
  await work(createHash('sha256').update(contents).digest(), 'link', model.linkIterations, 64, 'sha512');
  const step = Math.max(1, Math.floor(contents.length / model.binaryBytes));
  const pieces = [];
  for (let at = 0; at < contents.length; at += 4096 * step) pieces.push(contents.subarray(at, at + 4096));
  write(out, Buffer.concat(pieces));
  // The same program has the same layer.
  utimesSync(out, 0, 0);
}

/** @param {string} file @param {Uint8Array} contents */
function write(file, contents) {
  mkdirSync(dirname(file), { recursive: true });
  // Steps that run side by side have the same process ids.
  const part = `${file}.${randomUUID()}`;
  writeFileSync(part, contents);
  renameSync(part, file);
}
