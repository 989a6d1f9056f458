import type { Remembered } from '../../memory/remembered.ts';
import { Problem, problemOf } from '../../problem.ts';
import type { Vulnerability } from '../vulnerabilities/report.ts';
import { adviceFor, keepSbomOnce } from './advice.ts';
import type { VulnerabilitiesBefore } from './baseline.ts';

/**
 * What the base branch's image has by today's database. That it cannot be told concerns those who ask for it alone:
 * what the image weighs is known without.
 * @param ref the image, as it was found
 * @param scan gives what today's database says of an SBOM
 * @throws Problem (interrupted) only
 */
export async function vulnerabilitiesBefore(
  ref: string,
  sbom: Remembered<string>,
  scan: (cyclonedx: string) => Promise<readonly Vulnerability[]>,
): Promise<VulnerabilitiesBefore> {
  if (sbom.kind === 'none') return { kind: 'unknown', why: `no SBOM of ${ref} was kept`, todo: keepSbomOnce };
  if (sbom.kind === 'unknown') return { kind: 'unknown', why: `${sbom.why} (${ref})`, todo: adviceFor(sbom) };
  try {
    return { kind: 'known', list: await scan(sbom.value) };
  } catch (error) {
    if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
    const { what: why, todo, log } = problemOf(error, 'surroundings');
    return {
      kind: 'unknown',
      why,
      ...(todo === undefined ? {} : { todo }),
      ...(log === undefined ? {} : { log }),
    };
  }
}
