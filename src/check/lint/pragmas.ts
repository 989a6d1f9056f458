import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { ruleHelp } from '../rule-help.ts';
import { sameRules } from './equal-rules.ts';

/** `# image-build ignore=RULE[,RULE] reason=TEXT` */
export interface Pragma {
  readonly rules: readonly string[];
  /** Absent or empty where nobody has given one: it then ignores nothing. */
  readonly reason?: string;
  /** 1-based, of the comment. */
  readonly line: number;
  /** Where the instruction that it stands before begins; absent where it stands before none. */
  readonly covers?: { readonly from: number; readonly to: number };
}

/** A Dockerfile, and what is known of it. */
export interface PragmaFile {
  readonly path: string;
  readonly text: string;
  /** Where its instructions start, 1-based, in order. */
  readonly instructions: readonly number[];
  /** Names of the images that are made of it. */
  readonly images: readonly string[];
}

const comment = /^\s*#/;
const pragma = /^\s*#\s*image-build\s+ignore\s*=\s*(\S*)\s*(?:reason\s*=\s*(.*?))?\s*$/;

/** The pragmas of a Dockerfile. Comments and blank lines may stand between one and its instruction. */
export function pragmasOf({ text, instructions }: PragmaFile): readonly Pragma[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const before = new Map<number, number>();
  for (const start of instructions)
    for (let line = start - 1; line >= 1 && isBetween(lines[line - 1] ?? ''); line -= 1)
      before.set(line, start);
  return lines.flatMap((text, index): readonly Pragma[] => {
    const [, rules, reason] = pragma.exec(text) ?? [];
    if (rules === undefined) return [];
    const start = before.get(index + 1);
    const next = instructions.find((one) => start !== undefined && one > start);
    return [
      {
        rules: rules.split(',').filter((rule) => rule !== ''),
        ...(reason === undefined || reason === '' ? {} : { reason }),
        line: index + 1,
        ...(start === undefined ? {} : { covers: { from: start, to: (next ?? lines.length + 1) - 1 } }),
      },
    ];
  });
}

function isBetween(line: string): boolean {
  return line.trim() === '' || comment.test(line);
}

/**
 * Leaves out what pragmas ignore, and says what is wrong with pragmas themselves: those without a reason, which ignore
 * nothing, and those that nothing was found for.
 * @param isWhole BuildKit has spoken, too: before that nobody knows whether a pragma for a rule of its is needed
 */
export function applyPragmas(
  findings: readonly Finding[],
  files: readonly PragmaFile[],
  isWhole: boolean,
): readonly Finding[] {
  const all = files.map((file) => ({
    file,
    pragmas: file.text.includes('image-build') ? pragmasOf(file) : [],
  }));
  const used = new Set<string>();
  const kept = findings.filter((finding) => {
    const { file, line } = finding;
    for (const { file: one, pragmas } of all) {
      if (one.path !== file || line === undefined) continue;
      for (const { rules, reason, covers, line: at } of pragmas) {
        if (reason === undefined || covers === undefined || line < covers.from || line > covers.to) continue;
        const rule = rules.find((name) => sameRules(name).includes(finding.rule));
        if (rule === undefined) continue;
        used.add(JSON.stringify([one.path, at, rule]));
        return false;
      }
    }
    return true;
  });
  const isKnown = (rule: string): boolean => isWhole || !/^[A-Z][a-z]/.test(rule);
  const own = all.flatMap(({ file, pragmas }) =>
    pragmas.flatMap((one) => {
      const unused = one.rules.filter(
        (rule) => !used.has(JSON.stringify([file.path, one.line, rule])) && isKnown(rule),
      );
      return [
        ...(one.reason === undefined ? [about(file, one, 'ignore-without-reason', one.rules)] : []),
        ...(one.reason !== undefined && unused.length > 0 ? [about(file, one, 'ignore-unused', unused)] : []),
      ].flat();
    }),
  );
  return [...kept, ...own];
}

function about(
  { path, images }: PragmaFile,
  { line, covers }: Pragma,
  rule: 'ignore-without-reason' | 'ignore-unused',
  rules: readonly string[],
): readonly Finding[] {
  const names = rules.join(', ') || 'nothing';
  const [message, todo] =
    rule === 'ignore-without-reason'
      ? [
          `${names} is to be ignored here without a reason: it is not ignored`,
          `# image-build ignore=${rules.join(',')} reason=WHY`,
        ]
      : covers === undefined
        ? [`${names} is to be ignored, and no instruction follows`, 'Put it before the instruction']
        : [`${names} is to be ignored here, and was not found`, 'Take it out'];
  return images.map((image) => ({
    gate: 'lint',
    rule,
    severity: rule === 'ignore-without-reason' ? 'warning' : 'info',
    image,
    file: path,
    line,
    message,
    todo,
    help: ruleHelp('ignoring'),
    fingerprint: fingerprintOf(['lint', rule, path, names]),
    blocks: false,
  }));
}

/**
 * Our own findings without those that the user has told hadolint to ignore, in its configuration or by its own pragma
 * (`# hadolint ignore=DL4006`): what is not wanted from one is not wanted from the other.
 * @param ignored rules of the configuration
 */
export function withoutHadolints(
  own: readonly Finding[],
  files: readonly PragmaFile[],
  ignored: readonly string[],
): readonly Finding[] {
  const places = files.flatMap((file) => (file.text.includes('hadolint') ? hadolintIgnores(file) : []));
  return own.filter(({ rule, file, line = 0 }) => {
    const equal = sameRules(rule);
    return (
      !equal.some((one) => ignored.includes(one)) &&
      !places.some(
        ({ path, rules, from, to }) =>
          path === file && line >= from && line <= to && equal.some((one) => rules.includes(one)),
      )
    );
  });
}

interface HadolintIgnore {
  readonly path: string;
  readonly rules: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Source: hadolint's README, "Inline ignores". */
function hadolintIgnores({ path, text, instructions }: PragmaFile): readonly HadolintIgnore[] {
  return text.split('\n').flatMap((line, index) => {
    const [, everywhere, list = ''] =
      /^\s*#\s*hadolint\s+(global\s+)?ignore\s*=\s*([A-Z0-9,\s]+?)\s*\r?$/.exec(line) ?? [];
    if (list === '') return [];
    const rules = list.split(/[\s,]+/);
    const from = instructions.find((one) => one > index + 1);
    if (everywhere !== undefined) return [{ path, rules, from: 0, to: Infinity }];
    return from === undefined ? [] : [{ path, rules, from, to: from }];
  });
}
