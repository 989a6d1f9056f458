import type { Notification, Result, Run } from 'sarif';
import type { Finding, GateName } from '../check/finding.ts';
import { ownVersion } from '../tools/own-version.ts';
import { brief } from './limits-text.ts';
import { limits } from './limits.ts';
import type { ImageReport } from './result.ts';
import { levelOf, noLinks, ruleId, ruleOf, type KnownRules } from './sarif-rule.ts';
import { findingsOf, isWarned, warnWord } from './view.ts';
import { count } from './words.ts';

/** Characters of a result's message. */
const messageLength = 1000;

/** What one run of a SARIF file is about: a Dockerfile, or an image on a platform. */
export interface RunSubject {
  readonly image: ImageReport;
  /** Absent: what the gates say of the Dockerfile. */
  readonly platform?: string;
}

/**
 * What becomes of findings that the policy accepts: `suppressed` as SARIF has it, or `left-out` for GitHub, which shows
 * suppressed ones as open alerts (github.com/github/codeql-action/issues/1230).
 */
export type Accepted = 'suppressed' | 'left-out';

/**
 * All runs of a report: two categories an image, so that each stands for a whole judgement. One whose gates have not
 * all answered has no run: GitHub takes what is missing in it for mended.
 */
export function runSubjects(images: readonly ImageReport[]): readonly RunSubject[] {
  return images.flatMap((image) => [
    ...(isJudged(image, undefined) ? [{ image }] : []),
    ...(image.state === 'built' || image.state === 'reused'
      ? image.platforms.flatMap(({ platform }) => (isJudged(image, platform) ? [{ image, platform }] : []))
      : []),
  ]);
}

function isJudged({ gates }: ImageReport, platform: string | undefined): boolean {
  const own = gates.filter((gate) => gate.platform === platform);
  return own.length > 0 && own.every(({ state }) => state !== 'broken');
}

/**
 * GitHub's name for a series of results that replace each other: `image-build/base/linux-amd64/`. It ends with a slash,
 * since what stands behind the last one names the single run.
 */
export function categoryOf({ image, platform }: RunSubject): string {
  const part = platform === undefined ? 'dockerfile' : brief(platform, 60).replaceAll('/', '-');
  return `image-build/${brief(image.name, 200)}/${part}/`;
}

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
  const { image, platform } = subject;
  const gates = image.gates.filter((gate) => gate.platform === platform);
  const all = findingsOf({ ...image, gates });
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
  const skipped = skippedOf(subject);
  if (skipped.length > 0)
    notifications.push(note('note', `Not asked, since the policy says skip: ${skipped.join(', ')}.`));
  const warned = kept.filter((finding) => isWarned(finding));
  const gatesWarned = [...new Set(warned.map(({ gate }) => gate))];
  for (const gate of gatesWarned)
    notifications.push(note('warning', `What ${gate} found fails nothing: ${warnWord(gate)}.`));
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
    results: kept.map((finding) => resultOf(finding, image, index.get(ruleId(finding)) ?? 0)),
  };
  return { run, leftOut };
}

/** Gates that would have answered in this run, did the policy not leave them out. */
function skippedOf({ image: { skip }, platform }: RunSubject): readonly GateName[] {
  return skip.filter((gate) => (gate === 'lint') === (platform === undefined));
}

function note(level: Notification['level'], text: string): Notification {
  return { level, message: { text } };
}

function resultOf(finding: Finding, image: ImageReport, ruleIndex: number): Result {
  const { waiver, line } = finding;
  const identity = brief(finding.fingerprint, 100);
  const isOwnFile = finding.file !== undefined;
  const region = isOwnFile && line !== undefined && line >= 1 ? regionOf({ ...finding, line }) : undefined;
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: levelOf(finding),
    message: { text: noLinks(messageOf(finding)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(finding.file ?? image.dockerfile), uriBaseId: '%SRCROOT%' },
          ...(region === undefined ? {} : { region }),
        },
      },
    ],
    partialFingerprints: {
      'imageBuildFinding/v1': identity,
      // The only one that GitHub reads. With a line it is the hash of that line, which upload-sarif makes by itself (and
      // warns of any other, once a result). Source: github.com/github/codeql-action, src/fingerprints.ts.
      ...(region === undefined ? { primaryLocationLineHash: identity } : {}),
    },
    ...(waiver === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: brief(`${waiver.reason} (until ${waiver.until})`, messageLength),
            },
          ],
        }),
    properties: {
      ...propertiesOf(finding),
      ...(isWarned(finding) ? { onlyWarns: true } : {}),
    },
  };
}

function regionOf({ line, endLine, column }: Finding & { readonly line: number }): {
  readonly startLine: number;
  readonly endLine?: number;
  readonly startColumn?: number;
} {
  return {
    startLine: line,
    ...(endLine !== undefined && endLine >= line ? { endLine } : {}),
    ...(column !== undefined && column >= 1 ? { startColumn: column } : {}),
  };
}

/** What, where in the image, whose it is, and what to do: an alert shows nothing else of a finding. */
function messageOf({ message, path, origin, todo, image }: Finding): string {
  const parts = [
    `${brief(image, 100)}: ${brief(message, messageLength)}`,
    path === undefined ? undefined : `In the image: ${brief(path, 300)}`,
    origin?.kind === 'base' ? `It comes from the base ${brief(origin.name, 200)}` : undefined,
    todo === undefined ? undefined : `What to do: ${brief(todo, messageLength)}`,
  ];
  return parts.filter((part) => part !== undefined).join('\n');
}

function propertiesOf({
  gate,
  severity,
  blocks,
  path,
  package: named,
  origin,
}: Finding): Record<string, unknown> {
  return {
    gate,
    severity,
    blocks,
    ...(path === undefined ? {} : { path: brief(path, messageLength) }),
    ...(named === undefined
      ? {}
      : {
          package: brief(named.name, 200),
          version: brief(named.version, 200),
          ...(named.fixed === undefined ? {} : { fixed: brief(named.fixed, 200) }),
        }),
    ...(origin === undefined
      ? {}
      : { origin: origin.kind === 'own' ? 'own' : `base ${brief(origin.name, 200)}` }),
  };
}

/** A relative file as a URI reference: no scheme, no query, nothing that could be taken for more than a path. */
function uriOf(file: string): string {
  const name = file.slice(0, 4000).replace(/\p{Surrogate}/gu, '\ufffd');
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts.map(encodeURIComponent).join('/');
}
