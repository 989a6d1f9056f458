import { Type, type Static } from '@sinclair/typebox';
import { surroundingsFailed } from '../problem.ts';
import { runBuildx } from '../tools/buildx.ts';
import { parseJson } from '../tools/json.ts';
import type { Buildx } from '../plan/bake-print.ts';

const builderSchema = Type.Object({
  Name: Type.String(),
  Driver: Type.String(),
  Current: Type.Optional(Type.Boolean()),
  Err: Type.Optional(Type.String()),
  Nodes: Type.Optional(
    Type.Array(
      Type.Object({
        Name: Type.Optional(Type.String()),
        Endpoint: Type.Optional(Type.String()),
        Status: Type.Optional(Type.String()),
        Err: Type.Optional(Type.String()),
        Labels: Type.Optional(Type.Union([Type.Record(Type.String(), Type.String()), Type.Null()])),
        Platforms: Type.Optional(Type.Union([Type.Array(Type.String()), Type.Null()])),
      }),
    ),
  ),
});
export type Builder = Readonly<Static<typeof builderSchema>>;

/** All builders that buildx knows. */
export async function listBuilders(buildx: Buildx): Promise<readonly Builder[]> {
  const { exitCode, stdout, stderr } = await runBuildx(buildx, ['ls', '--format', '{{json .}}']);
  if (exitCode !== 0)
    throw surroundingsFailed('buildx cannot list its builders', { log: stderr.trim().split('\n').slice(-5) });
  const byName = new Map<string, Builder>();
  // One line a node, each with the whole builder.
  for (const line of stdout.split('\n').filter((text) => text.trim() !== '')) {
    const builder = parseJson(builderSchema, line, 'buildx ls');
    byName.set(builder.Name, builder);
  }
  return [...byName.values()];
}

/** Where to build (design, "Engines, in this order"). */
export type BuilderChoice =
  | { readonly kind: 'use'; readonly name: string; readonly driver: string }
  /** A docker engine is there, but its own builder cannot export layouts: a container builder is made in it. */
  | { readonly kind: 'container' }
  /** No engine: a BuildKit of our own. */
  | { readonly kind: 'own' };

/** The name of the container builder that is made once and found again. */
export const containerBuilder = 'image-build';

/** Whether a builder is a container builder that we have made: by its name, with or without that of its mirrors. */
export function ownBuilder({ Name, Driver }: Pick<Builder, 'Name' | 'Driver'>): boolean {
  const suffix = Name.startsWith(containerBuilder) ? Name.slice(containerBuilder.length) : undefined;
  return Driver === 'docker-container' && suffix !== undefined && /^(-[0-9a-f]{8})?$/.test(suffix);
}

/**
 * Chooses the builder: the named one, else the current one when it can do what is needed, else a container builder
 * in a docker engine, else none.
 * @throws Problem (surroundings) when the named one is not there or cannot do what is needed
 */
export function chooseBuilder(builders: readonly Builder[], named: string | undefined): BuilderChoice {
  const wanted =
    named === undefined ? builders.find((one) => one.Current) : builders.find((one) => one.Name === named);
  if (named !== undefined && wanted === undefined)
    throw surroundingsFailed(`There is no builder ${JSON.stringify(named)}`, {
      todo: `Make it with docker buildx create --name ${named}, or leave builder out; there are: ${builders.map((one) => one.Name).join(', ')}`,
    });
  const failure = wanted === undefined ? undefined : failureOf(wanted);
  if (wanted !== undefined && failure === undefined && canExportLayouts(wanted))
    return { kind: 'use', name: wanted.Name, driver: wanted.Driver };
  if (named !== undefined)
    throw surroundingsFailed(`The builder ${named} cannot be used`, {
      todo:
        failure ??
        'Its driver cannot export OCI layouts: use docker-container, remote or kubernetes, or the containerd image store',
    });
  const dockerWorks = builders.some((one) => one.Driver === 'docker' && failureOf(one) === undefined);
  if (!dockerWorks) return { kind: 'own' };
  return { kind: 'container' };
}

function failureOf(builder: Builder): string | undefined {
  return [builder.Err, ...(builder.Nodes ?? []).map((node) => node.Err)].find(
    (error) => error !== undefined && error !== '',
  );
}

/**
 * The docker driver can where the engine has the containerd image store: its worker then has a label that ends in
 * `worker.snapshotter` (design notes). All other drivers can.
 */
function canExportLayouts(builder: Builder): boolean {
  if (builder.Driver === '') return false;
  if (builder.Driver !== 'docker') return true;
  return (builder.Nodes ?? []).some((node) =>
    Object.keys(node.Labels ?? {}).some((label) => label.endsWith('worker.snapshotter')),
  );
}
