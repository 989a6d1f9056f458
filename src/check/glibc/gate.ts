import { join } from 'node:path';
import type { BuiltFile, BuiltFiles } from '../../build/built.ts';
import { problemOf } from '../../problem.ts';
import { DamagedElf, neededVersions, type NeededVersion } from '../../tools/elf.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { Finding } from '../finding.ts';
import type { GateResult } from '../gate.ts';
import { ruleHelp } from '../rule-help.ts';
import { compareVersions, glibcOf } from './version.ts';

const shownSymbols = 3;

/**
 * Asks whether the binaries among a target's files run on an old glibc: what every ELF file needs of it, from the file
 * itself. Static binaries need nothing. Packages and archives among the files are not opened; where nothing at all
 * could be looked at, the gate fails.
 * @param built with its files unpacked
 * @param oldest the oldest glibc that they must run on: `2.31`
 * @returns `broken` when a file cannot be read; never throws
 */
export async function checkGlibc(built: BuiltFiles, oldest: string): Promise<GateResult> {
  const start = performance.now();
  const { image, platform, unpacked } = built;
  const about = { gate: 'glibc' as const, image, platform };
  try {
    if (unpacked === undefined) throw new Error(`the files of ${image} are still in their archive`);
    const looked: LookedAt[] = [];
    for (const file of unpacked.files) {
      const one = await lookAt(unpacked.dir, file);
      if (one !== undefined) looked.push(one);
    }
    const findings =
      looked.length === 0 ? [nothing(built, oldest)] : looked.flatMap((one) => judge(one, oldest, built));
    const durationMs = Math.round(performance.now() - start);
    const notes = [notesOf(looked, unpacked.files.length)];
    return { ...about, state: findings.length > 0 ? 'failed' : 'passed', findings, durationMs, notes };
  } catch (error) {
    const durationMs = Math.round(performance.now() - start);
    return { ...about, state: 'broken', findings: [], durationMs, problem: problemOf(error, 'surroundings') };
  }
}

/** An ELF file: what it needs of glibc, or why that cannot be told. */
type LookedAt =
  | { readonly file: BuiltFile; readonly needs: readonly NeededVersion[] }
  | { readonly file: BuiltFile; readonly damage: string };

async function lookAt(dir: string, file: BuiltFile): Promise<LookedAt | undefined> {
  try {
    const needs = await neededVersions(join(dir, file.path));
    return (
      needs && { file, needs: needs.filter(({ version, isWeak }) => !isWeak && version.startsWith('GLIBC_')) }
    );
  } catch (error) {
    if (error instanceof DamagedElf) return { file, damage: error.message };
    throw error;
  }
}

function judge(looked: LookedAt, oldest: string, built: BuiltFiles): readonly Finding[] {
  const { path } = looked.file;
  if ('damage' in looked)
    return [
      finding(built, 'elf-damaged', path, {
        message: `${path} looks like an ELF file and is none: ${looked.damage}`,
        todo: 'Was it cut off on its way? Leave it out where it is not meant to run',
      }),
    ];
  const tooNew = looked.needs
    .filter(({ version }) => isTooNew(version, oldest))
    .sort((a, b) => newestFirst(a.version, b.version));
  const [worst, ...others] = tooNew;
  if (worst === undefined) return [];
  const rest = [...new Set(others.map(({ version }) => version).filter((one) => one !== worst.version))];
  return [
    finding(built, 'max-glibc', path, {
      message:
        `${path} needs ${worst.version}${symbolsOf(worst)}` +
        `${rest.length > 0 ? `, and ${rest.join(', ')}` : ''}: it does not run on glibc ${oldest}`,
      todo: `Build it where glibc is no newer than ${oldest}, or link it statically`,
    }),
  ];
}

/** What no number can be told of (`GLIBC_PRIVATE`) fits only the glibc that it was built with. */
function isTooNew(version: string, oldest: string): boolean {
  const needed = glibcOf(version);
  return needed === undefined || compareVersions(needed, oldest) > 0;
}

function newestFirst(a: string, b: string): number {
  const [one, other] = [glibcOf(a), glibcOf(b)];
  if (one === undefined || other === undefined)
    return Number(other === undefined) - Number(one === undefined);
  return compareVersions(other, one);
}

function symbolsOf({ symbols }: NeededVersion): string {
  if (symbols.length === 0) return '';
  const more = symbols.length > shownSymbols ? ', …' : '';
  return ` (${symbols.slice(0, shownSymbols).join(', ')}${more})`;
}

function nothing(built: BuiltFiles, oldest: string): Finding {
  return finding(built, 'no-binaries', '', {
    message: `The files must run on glibc ${oldest}, and there is no binary among them that could be looked at`,
    todo: 'Packages and archives are not opened: check the target that builds the binaries, or leave max-glibc out',
  });
}

function finding(
  { image, platform }: BuiltFiles,
  rule: string,
  path: string,
  said: Pick<Finding, 'message' | 'todo'>,
): Finding {
  const fingerprint = fingerprintOf(['glibc', rule, image, platform, path]);
  const about = { gate: 'glibc', rule, severity: 'error', image, platform } as const;
  return { ...about, ...said, help: ruleHelp(rule), fingerprint, blocks: true };
}

function notesOf(looked: readonly LookedAt[], files: number): string {
  const numbers = looked
    .flatMap((one) => ('needs' in one ? one.needs : []))
    .flatMap(({ version }) => glibcOf(version) ?? []);
  const [newest] = numbers.sort((a, b) => compareVersions(b, a));
  const count = `${looked.length} ${looked.length === 1 ? 'binary' : 'binaries'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return newest === undefined ? `${count}, without glibc` : `${count}, glibc ${newest} needed`;
}
