import type { BaseFacts, Judgement } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { hiddenNote } from './hidden-note.ts';
import { identityOf } from './identity.ts';
import type { KnownBefore, KnownScan } from './judge.ts';

/** What the reader of a report should know about a scan beside its findings, a sentence each. */
export function notesOf(
  scan: KnownScan,
  findings: readonly Finding[],
  base: BaseFacts | undefined,
  before: KnownBefore | undefined,
  old: ReadonlySet<string>,
): Pick<Judgement, 'notes' | 'hidden'> {
  const { report, database } = scan;
  const { installed, vulnerabilities, endOfLife, isDoubtedVersion, os } = report;
  // Those are told by the gate of secrets, which may be asked alone.
  const hidden = hiddenNote(scan, ({ kind }) => kind !== 'secret');
  const fromBase = findings.filter(({ origin }) => origin?.kind === 'base').length;
  const notes = [
    `vulnerability database of ${database.date} (${agoOf(database.age)})`,
    ...(database.note === undefined ? [] : [database.note]),
    installed.length === 0
      ? 'no packages found: nothing to compare with the database'
      : counted(installed.length, 'package'),
    ...(os !== undefined && !installed.some(({ isSystem }) => isSystem)
      ? [`no list of the packages of ${os}: what it brings was not compared with the database`]
      : []),
    ...(isDoubtedVersion === true
      ? [
          `Trivy does not know the version ${os ?? 'of the distribution'}: its database may have nothing about it`,
        ]
      : []),
    ...(base?.kind === 'known' && fromBase > 0
      ? [`${fromBase} of ${counted(findings.length, 'finding')} from the base ${base.name}`]
      : []),
    ...(base?.kind === 'unknown'
      ? [`what the base ${base.name} brings cannot be told apart: ${base.why}`]
      : []),
    ...(before === undefined
      ? []
      : [
          `${vulnerabilities.filter((one) => old.has(identityOf(one))).length} of ` +
            `${counted(vulnerabilities.length, 'vulnerability', 'vulnerabilities')} in ${before.from}, too`,
        ]),
    ...(hidden === undefined ? [] : [hidden]),
    ...(endOfLife ? [`${os ?? 'the distribution'} gets no more security fixes`] : []),
  ];
  return { notes, ...(hidden === undefined ? {} : { hidden }) };
}

function agoOf(days: number): string {
  return days === 0 ? 'of today' : `${counted(days, 'day')} old`;
}

function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}
