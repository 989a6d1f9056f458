import { execFile } from 'node:child_process';
import { makeFolder } from './tree.ts';
import { shared } from './shared.ts';

/** A store of a process: a folder, or a repository of the registry. */
export type StorePlace =
  | { readonly folder: string; readonly limit?: number }
  | { readonly registry: string; readonly repository: string };

export interface StoreWork {
  readonly place: StorePlace;
  /** What is saved, one after the other: with what the process is called in it. */
  readonly save: readonly {
    readonly key: string;
    readonly bytes: number;
    readonly prefixes: readonly string[];
  }[];
  /** What is looked for after each of them. */
  readonly prefix: string;
  readonly name: string;
}

export interface StoreResult {
  readonly saved: readonly string[];
  /** `KEY: NAME` of what was found, where it was whole; `KEY: damaged` else; `nothing`. */
  readonly found: readonly string[];
  readonly told: readonly string[];
}

/** A file of a process begins with its name, and the rest says whether it is whole. */
const program = `
const [sources, text] = process.argv.slice(1);
const { place, save, prefix, name, dir } = JSON.parse(text);
const { readFile, rm, writeFile } = await import('node:fs/promises');
const load = (path) => import(sources + '/' + path + '.js');
const signal = new AbortController().signal;
const told = [];
const tell = (sentence) => told.push(sentence);
const open = async () => {
  if (place.folder !== undefined) {
    const { createFolderStore } = await load('cache/stores/folder');
    return createFolderStore(place.folder, { signal, tell, ...(place.limit && { limit: place.limit }) });
  }
  const [{ createRegistryStore }, { createRegistryClient }] = await Promise.all(
    ['cache/stores/registry', 'oci/registry/client'].map(load),
  );
  const credentials = () => Promise.resolve(undefined);
  const client = createRegistryClient({ credentials, userAgent: 'image-build/test', env: {}, signal });
  return createRegistryStore(client, place, { tell });
};
const store = await open();
process.stdout.write('ready\\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
const saved = [];
const found = [];
for (const { key, bytes, prefixes } of save) {
  const [from, to] = ['from', 'to'].map((file) => dir + '/' + file);
  await writeFile(from, (name + '\\n').padEnd(bytes, name));
  saved.push((await store.save(key, from, prefixes)).kind);
  const got = await store.restore('no-such-key', [prefix], to);
  if (got === undefined) found.push('nothing');
  else {
    const contents = await readFile(to, 'utf8');
    const writer = contents.split('\\n')[0];
    const isWhole = contents.length === got.size && contents === (writer + '\\n').padEnd(got.size, writer);
    found.push(got.key + ': ' + (isWhole ? writer : 'damaged'));
    await rm(to);
  }
}
process.stdout.write(JSON.stringify({ saved, found, told }));
process.exit(0);
`;

/** Runs stores in processes of their own, which begin to work when all are there. @throws when one of them fails */
export async function inProcesses(works: readonly StoreWork[]): Promise<readonly StoreResult[]> {
  const started = await Promise.all(works.map(start));
  for (const { go } of started) go();
  return Promise.all(started.map(({ result }) => result));
}

interface Started {
  readonly go: () => void;
  readonly result: Promise<StoreResult>;
}

async function start(work: StoreWork): Promise<Started> {
  const given = JSON.stringify({ ...work, dir: await makeFolder() });
  const args = ['--input-type=module', '--eval', program, shared.sources, given];
  let child: ReturnType<typeof execFile> | undefined;
  const result = new Promise<StoreResult>((resolve, reject) => {
    child = execFile(process.execPath, args, (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout.slice('ready\n'.length)) as StoreResult);
      else reject(new Error(stderr, { cause: error }));
    });
  });
  await Promise.race([new Promise((resolve) => child?.stdout?.once('data', resolve)), result]);
  return { go: () => void child?.stdin?.write('go\n'), result };
}
