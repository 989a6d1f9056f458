import type { Notification, Run } from 'sarif';
import { ownVersion } from '../tools/own-version.ts';
import { limits } from './limits.ts';
import type { ImageReport } from './result.ts';
import { resultOf } from './sarif-result.ts';
import { ruleId, ruleOf, type KnownRules } from './sarif-rule.ts';
import { categoryOf, type RunSubject } from './sarif-subjects.ts';
import { findingKey, findingsOf, isAboutWaivers, isWarned, warnWord, withPlaces } from './view.ts';
import { count } from './words.ts';

/**
 * What becomes of findings that the policy accepts: `suppressed` as SARIF has it, or `left-out` for GitHub, which shows
 * suppressed ones as open alerts (github.com/github/codeql-action/issues/1230).
 */
export type Accepted = 'suppressed' | 'left-out';

/**
 * One run with at most `most` results, the worst.
 * @returns the run, and how many findings did not fit
 */
export function runOf(
  subject: RunSubject,
  accepted: Accepted,
  known: KnownRules = new Map(),
  most: number = limits.sarif.results,
): { readonly run: Run; readonly leftOut: number } {
  const { image } = subject;
  const all = findingsOf(image);
  const open = all.filter(({ waiver }) => waiver === undefined);
  const waived = all.filter(({ waiver }) => waiver !== undefined);
  const wanted = accepted === 'suppressed' ? [...open, ...waived] : open;
  const kept = wanted.slice(0, most);
  const index = new Map<string, number>();
  const rules = kept.flatMap((finding) => {
    const id = ruleId(finding);
    if (index.has(id)) return [];
    index.set(id, index.size);
    return [ruleOf(finding, known)];
  });
  const leftOut = wanted.length - kept.length;
  const notifications = [
    ...(leftOut > 0
      ? [
          note(
            'warning',
            `${count(leftOut, 'finding')} left out, the mildest: there is no room. report.json has them all.`,
          ),
        ]
      : []),
    ...(wanted.length < all.length
      ? [note('note', `${count(waived.length, 'finding')} that the policy accepts left out.`)]
      : []),
  ];
  if (image.skip.length > 0)
    notifications.push(note('note', `Not asked, since ${subject.skipped}: ${image.skip.join(', ')}.`));
  const warned = kept.filter((finding) => isWarned(finding));
  const gatesWarned = [...new Set(warned.map(({ gate }) => gate))];
  for (const gate of gatesWarned)
    notifications.push(note('warning', `What ${gate} found fails nothing: ${warnWord(gate)}.`));
  const onlyOn = platformsOf(image);
  const seen = new Map<string, number>();
  const run: Run = {
    tool: {
      driver: {
        name: 'image-build',
        informationUri: 'https://github.com/org/image-build',
        semanticVersion: ownVersion,
        rules,
      },
    },
    automationDetails: { id: categoryOf(subject) },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
    results: kept.map((finding) => {
      const before = seen.get(finding.fingerprint) ?? 0;
      seen.set(finding.fingerprint, before + 1);
      const platforms = onlyOn.size === 0 ? [] : (onlyOn.get(findingKey(finding)) ?? []);
      return resultOf(finding, { image, ruleIndex: index.get(ruleId(finding)) ?? 0, platforms, before });
    }),
  };
  return { run, leftOut };
}

/** Of findings that only some of the platforms have: on which. What is about waivers is told by any gate, once. */
function platformsOf({ gates }: ImageReport): ReadonlyMap<string, readonly string[]> {
  const all = new Set(gates.flatMap(({ platform }) => platform ?? []));
  if (all.size < 2) return new Map();
  const found = new Map<string, Set<string>>();
  const ofPlatforms = gates.flatMap(({ platform, findings }) =>
    platform === undefined ? [] : findings.map((finding) => ({ ...finding, platform })),
  );
  for (const finding of withPlaces(ofPlatforms)) {
    if (isAboutWaivers(finding.rule)) continue;
    const key = findingKey(finding);
    found.set(key, (found.get(key) ?? new Set<string>()).add(finding.platform ?? ''));
  }
  return new Map([...found].flatMap(([key, on]) => (on.size < all.size ? [[key, [...on]]] : [])));
}

function note(level: Notification['level'], text: string): Notification {
  return { level, message: { text } };
}
