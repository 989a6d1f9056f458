import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Type } from '@sinclair/typebox';
import { surroundingsFailed } from '../../problem.ts';
import { parseJson } from '../../tools/json.ts';
import { withTemporaryFolder } from '../../tools/temporary.ts';
import { messageOfFailure, runTrivy, type TrivyOptions } from '../vulnerabilities/program.ts';

/** CycloneDX JSON, or SPDX 2.3 JSON. */
export type SbomFormat = 'cyclonedx' | 'spdx';

/** Of each: what Trivy calls it, and how its files are named. */
export const sbomFormats = {
  cyclonedx: { trivy: 'cyclonedx', ending: '.cdx.json', marker: { bomFormat: Type.Literal('CycloneDX') } },
  spdx: { trivy: 'spdx-json', ending: '.spdx.json', marker: { spdxVersion: Type.String() } },
} as const;

const reportName = 'report.json';
const sbomName = 'sbom.json';

/**
 * The SBOM of an image, from the report of its scan: nothing is looked at again. It takes about 0.1 s.
 * @param packed Trivy's JSON report, gzipped
 * @param name what the image is called in it
 * @returns its JSON text
 * @throws Problem (surroundings) when Trivy gives none
 */
export async function makeSbom(
  packed: Buffer,
  name: string,
  format: SbomFormat,
  options: TrivyOptions,
): Promise<string> {
  const report = publicPart((await promisify(gunzip)(packed)).toString('utf8'), name);
  return withTemporaryFolder(async (dir) => {
    await writeFile(join(dir, reportName), report, { mode: 0o600 });
    const args = ['convert', '--format', sbomFormats[format].trivy, '--output', sbomName, reportName];
    const run = await runTrivy({ args, dir, login: false }, options);
    if (run.exitCode !== 0)
      throw surroundingsFailed(`Trivy could not make the SBOM of ${name}: ${messageOfFailure(run)}`, {
        log: run.log,
      });
    const text = await readFile(join(dir, sbomName), 'utf8').catch((error: unknown) => {
      throw surroundingsFailed(`Trivy ended without writing the SBOM of ${name}`, { log: run.log }, error);
    });
    parseJson(Type.Object(sbomFormats[format].marker), text, `The SBOM of ${name}`);
    return text;
  }, options.temporary);
}

const record = Type.Record(Type.String(), Type.Unknown());
const wholeReport = Type.Object(
  { Metadata: record, Results: Type.Optional(Type.Union([Type.Array(record), Type.Null()])) },
  { additionalProperties: true },
);

/**
 * The part of a report that is about packages. Trivy puts the image's labels into an SBOM, and a label or variable may
 * hold a secret; and it knows the image by the name of a temporary folder.
 */
export function publicPart(text: string, name: string): string {
  const { Metadata, Results, ...rest } = parseJson(wholeReport, text, "Trivy's report");
  return JSON.stringify({
    ...rest,
    ArtifactName: name,
    Metadata: without(Metadata, ['ImageConfig']),
    Results: (Results ?? [])
      .filter(({ Class }) => Class !== 'secret')
      .map((result) => without(result, ['Secrets', 'ExperimentalModifiedFindings'])),
  });
}

function without(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
