import type { Location, Region, Result } from 'sarif';
import type { Finding } from '../check/finding.ts';
import { brief } from './limits-text.ts';
import type { ImageReport } from './result.ts';
import { levelOf, noLinks, ruleId } from './sarif-rule.ts';
import { isWarned } from './view.ts';

/** Characters of a result's message. */
const messageLength = 1000;

/** What a run knows of a finding besides itself. */
export interface ResultDetails {
  readonly image: ImageReport;
  /** Place of its rule in the run's list. */
  readonly ruleIndex: number;
  /** Where it was found, if not on all platforms that the image was judged on. */
  readonly platforms: readonly string[];
  /** How many before it in the run have its fingerprint: one CVE in two versions of a package. */
  readonly before: number;
}

/**
 * A finding as GitHub shall know it. What lint finds is at its line: GitHub knows it by what the line says. All else is
 * of the image and at the Dockerfile as a whole, with the line beside it: a line with a digest changes with every new
 * base, and two packages with one CVE share the line of the FROM.
 */
export function resultOf(finding: Finding, details: ResultDetails): Result {
  const { image, ruleIndex, before } = details;
  const { waiver } = finding;
  const identity = `${brief(finding.fingerprint, 100)}${before > 0 ? `:${before + 1}` : ''}`;
  const region = regionOf(finding);
  const primary = finding.gate === 'lint' ? region : undefined;
  const beside = finding.gate === 'lint' ? undefined : region;
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: levelOf(finding),
    message: { text: textOf(finding, details, beside?.startLine) },
    locations: [locationOf(finding, image, primary)],
    ...(beside === undefined
      ? {}
      : {
          relatedLocations: [
            {
              id: linkedLocation,
              ...locationOf(finding, image, beside),
              message: { text: `Line ${beside.startLine}` },
            },
          ],
        }),
    partialFingerprints: {
      'imageBuildFinding/v1': identity,
      // The only one that GitHub reads. With a line it is the hash of that line, which upload-sarif makes by itself (and
      // warns of any other, once a result). Source: github.com/github/codeql-action, src/fingerprints.ts.
      ...(primary === undefined ? { primaryLocationLineHash: identity } : {}),
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

/** The id of the only related location: `[text](1)` in a message links to it. */
const linkedLocation = 1;

function locationOf(finding: Finding, image: ImageReport, region: KnownRegion | undefined): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(finding.file ?? image.dockerfile), uriBaseId: '%SRCROOT%' },
      ...(region === undefined ? {} : { region }),
    },
  };
}

type KnownRegion = Region & { readonly startLine: number };

/** The lines of a finding that has its own file. */
function regionOf({ file, line, endLine, column }: Finding): KnownRegion | undefined {
  if (file === undefined || line === undefined || line < 1) return undefined;
  return {
    startLine: line,
    ...(endLine !== undefined && endLine >= line ? { endLine } : {}),
    ...(column !== undefined && column >= 1 ? { startColumn: column } : {}),
  };
}

/**
 * What, where in the image, whose it is, and what to do: an alert shows nothing else of a finding.
 * @param line of the Dockerfile, which is linked: the only link that a message has
 */
function textOf(finding: Finding, { image, platforms }: ResultDetails, line: number | undefined): string {
  const { message, path, origin, todo } = finding;
  const on = platforms.length === 0 ? '' : ` (${brief(platforms.join(', '), 200)})`;
  const parts = [
    `${brief(image.name, 100)}${on}: ${brief(message, messageLength)}`,
    path === undefined ? undefined : `In the image: ${brief(path, 300)}`,
    origin?.kind === 'base' ? `It comes from the base ${brief(origin.name, 200)}` : undefined,
    todo === undefined ? undefined : `What to do: ${brief(todo, messageLength)}`,
  ].filter((part) => part !== undefined);
  const text = noLinks(parts.join('\n'));
  return line === undefined ? text : `${text}\nSee [line ${line}](${linkedLocation})`;
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
