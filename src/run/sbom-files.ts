import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeName } from '../build/node-name.ts';
import { sbomFormats } from '../check/sbom/make.ts';
import type { Host } from '../host/host.ts';
import { messageOf } from '../problem.ts';
import { count } from '../report/words.ts';
import type { Inputs } from '../request/fields.ts';
import { reportFolder } from './report-folder.ts';
import type { RunRecord, Sbom } from './record.ts';

/** Puts the SBOMs that were asked for beside the reports. That there is no room for them is told, and no failure. */
export async function writeSbomFiles(inputs: Inputs, host: Host, record: RunRecord): Promise<void> {
  const wanted = record.sboms.filter(({ format }) => inputs['sbom-files']?.includes(format) === true);
  if (wanted.length === 0) return;
  const folder = join(reportFolder(inputs, host), 'sbom');
  try {
    await mkdir(folder, { recursive: true });
    for (const { image, platform, format, text } of wanted)
      await writeFile(join(folder, `${nodeName(image, platform)}${sbomFormats[format].ending}`), text);
    record.notes.push(`${sbomsWord(wanted)} ${wanted.length === 1 ? 'is' : 'are'} in ${folder}`);
  } catch (error) {
    record.notes.push(`the SBOMs could not be written into ${folder}: ${messageOf(error)}`);
  }
}

/** `4 SBOMs of 2 images`: one for each platform and format. */
function sbomsWord(written: readonly Sbom[]): string {
  const images = new Set(written.map(({ image }) => image)).size;
  return `${count(written.length, 'SBOM')} of ${count(images, 'image')}`;
}
