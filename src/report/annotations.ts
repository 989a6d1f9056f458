import type { Finding } from '../check/finding.ts';
import type { Annotation } from '../host/host.ts';
import type { ProblemData } from '../problem.ts';
import { brief } from './limits-text.ts';
import type { RunReport } from './result.ts';
import { findingsOf, isWarned, problemsOf, warnWord } from './view.ts';
import { count, inOneForm, severityRank } from './words.ts';

/** GitHub drops annotations of one kind above ten a step without a word. */
export const annotationsOfAKind = 10;

export type KeptPlaces = Readonly<Partial<Record<Annotation['level'], number>>>;

/** Longer texts are cut: an annotation is read beside a line of code. */
const messageLength = 1000;
const titleLength = 120;

/** Findings that do not block are warnings from this severity on, below it notices. */
const lowestWarning = severityRank.warning;

/**
 * What is shown on the lines of the user's files, worst first: problems, findings that have a file, and those that stop
 * the run, on their image's Dockerfile where they have none. What the policy accepts is not told. At most ten of a
 * kind, of which the last tells how many there are besides.
 * @param kept places of a kind that are left for what the step has to tell afterwards
 */
export function annotations(report: RunReport, kept: KeptPlaces = {}): readonly Annotation[] {
  const turnOf = turns();
  const found = report.images
    // Of what was found in another run only that counts here which stops this one.
    .flatMap((image) =>
      findingsOf(image)
        .filter(({ blocks, waiver }) => waiver === undefined && (blocks || image.checkedAt === undefined))
        .map((finding) => ({
          finding: finding.blocks ? { file: image.dockerfile, ...finding } : finding,
          isWarned: isWarned(finding),
        })),
    )
    .map((one) => ({ ...one, turn: turnOf(one.finding) }))
    .sort(
      ({ finding: a, turn: turnA }, { finding: b, turn: turnB }) =>
        Number(b.blocks) - Number(a.blocks) ||
        turnA - turnB ||
        severityRank[a.severity] - severityRank[b.severity],
    );
  const all = [
    ...problemsOf(report).flatMap(ofProblem),
    ...found.flatMap(({ finding, isWarned }) => ofFinding(finding, isWarned)),
    ...report.warnings.flatMap(({ rule, message, image, ...at }) =>
      ofFile('warning', `${image}: ${rule}`, message, at),
    ),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limited(
      all.filter((one) => one.level === level),
      level,
      annotationsOfAKind - (kept[level] ?? 0),
    ),
  );
}

/** Counts the blocking findings of each gate and image, so that none of them takes all of the few places. */
function turns(): (finding: Finding) => number {
  const seen = new Map<string, number>();
  return ({ image, gate, blocks }) => {
    if (!blocks) return 0;
    const key = JSON.stringify([image, gate]);
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return turn;
  };
}

function limited(
  all: readonly Annotation[],
  level: Annotation['level'],
  places: number,
): readonly Annotation[] {
  if (all.length <= places) return all;
  const shown = all.slice(0, places - 1);
  const rest = count(all.length - shown.length, `more ${level}`);
  return [...shown, { level, title: rest, message: `${rest}: they are in the summary and in the report` }];
}

function ofProblem(problem: ProblemData): readonly Annotation[] {
  const message = [problem.what, problem.meant, problem.todo]
    .filter((part) => part !== undefined)
    .join(' – ');
  const title = brief(problem.what, titleLength);
  return problem.where
    ? ofFile('error', title, message, problem.where)
    : [{ level: 'error', title, message: brief(message, messageLength) }];
}

function ofFinding(finding: Finding, isWarned: boolean): readonly Annotation[] {
  const level = finding.blocks
    ? 'error'
    : isWarned || severityRank[finding.severity] <= lowestWarning
      ? 'warning'
      : 'notice';
  const todo = finding.todo === undefined ? '' : ` – ${finding.todo}`;
  const only = isWarned ? ` – ${warnWord(finding.gate)}` : '';
  return ofFile(
    level,
    `${finding.image}: ${finding.rule}`,
    `${inOneForm(finding.message)}${todo}${only}`,
    finding,
  );
}

interface At {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
  readonly column?: number | undefined;
}

function ofFile(
  level: Annotation['level'],
  title: string,
  message: string,
  { file, line, endLine, column }: At,
): readonly Annotation[] {
  if (file === undefined) return [];
  return [
    {
      level,
      title: brief(title, titleLength),
      message: brief(message, messageLength),
      file,
      ...(line === undefined ? {} : { line }),
      ...(endLine === undefined ? {} : { endLine }),
      ...(column === undefined ? {} : { column }),
    },
  ];
}
