import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shared } from './shared.ts';
import { realTool } from './tools.ts';
import { makeFolder } from './tree.ts';

/** A target of a Bake file, as far as tests need it. */
export interface BakeRequest {
  readonly context: string;
  readonly dockerfile?: string;
  readonly contexts?: Readonly<Record<string, string>>;
  readonly args?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly target?: string;
  readonly platforms?: readonly string[];
}

export interface Baked {
  /** One folder or file for each target, by its name. */
  readonly out: ReadonlyMap<string, string>;
  readonly exitCode: number;
  readonly stderr: string;
}

/**
 * Builds all targets in one solve of the shared BuildKit, with all times set to 1970.
 * @param output `oci`: a layout folder for each; `tar`: an archive of each root file system
 */
export async function bake(
  targets: Readonly<Record<string, BakeRequest>>,
  output: 'oci' | 'tar',
): Promise<Baked> {
  const folder = await makeFolder();
  const out = new Map(Object.keys(targets).map((name) => [name, join(folder, 'out', name)]));
  await mkdir(join(folder, 'out'));
  const definition = join(folder, 'bake.json');
  const settings =
    output === 'oci' ? 'type=oci,tar=false,compression=uncompressed,rewrite-timestamp=true' : 'type=tar';
  const target = Object.fromEntries(
    Object.entries(targets).map(([name, request]) => [
      name,
      {
        ...request,
        args: { ...request.args, SOURCE_DATE_EPOCH: '0' },
        output: [`${settings},dest=${out.get(name) ?? ''}`],
      },
    ]),
  );
  await writeFile(definition, JSON.stringify({ target }));
  const args = [
    'bake',
    '--file',
    definition,
    '--allow=fs=*',
    '--provenance=false',
    '--progress=plain',
    '--',
    ...out.keys(),
  ];
  const env = {
    PATH: '/nowhere',
    HOME: folder,
    BUILDX_CONFIG: shared.buildxConfig,
    DOCKER_CONFIG: folder,
    DOCKER_HOST: shared.dockerHost,
  };
  return new Promise((settle) => {
    execFile(realTool('buildx'), args, { cwd: folder, env, maxBuffer: 1 << 28 }, (error, _, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      settle({ out, exitCode, stderr });
    });
  });
}

/** The outputs of a solve in which everything has to succeed. */
export async function bakeAll(
  targets: Readonly<Record<string, BakeRequest>>,
  output: 'oci' | 'tar',
): Promise<ReadonlyMap<string, string>> {
  const { out, exitCode, stderr } = await bake(targets, output);
  if (exitCode !== 0) throw new Error(`bake failed:\n${stderr.slice(-3000)}`);
  return out;
}

/** As bakeAll, without those that cannot be built: a solve is asked again without them. */
export async function bakeSome(
  targets: Readonly<Record<string, BakeRequest>>,
  output: 'oci' | 'tar',
): Promise<ReadonlyMap<string, string>> {
  let left = { ...targets };
  while (Object.keys(left).length > 0) {
    const { out, exitCode, stderr } = await bake(left, output);
    if (exitCode === 0) return out;
    const failed = new Set(
      [...stderr.matchAll(/^ > \[([^\s\]]+)[^\]]*\](?! exporting)|target (\S+): failed to /gm)].flatMap(
        ([, one, other]) => one ?? other ?? [],
      ),
    );
    const isLost = ([name, { contexts = {} }]: readonly [string, BakeRequest]): boolean =>
      failed.has(name) || Object.values(contexts).some((value) => failed.has(value.replace(/^target:/, '')));
    const next = Object.fromEntries(Object.entries(left).filter((entry) => !isLost(entry)));
    if (Object.keys(next).length === Object.keys(left).length)
      throw new Error(`bake failed:\n${stderr.slice(-3000)}`);
    left = next;
  }
  return new Map();
}
