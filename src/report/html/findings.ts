import type { Finding } from '../../check/finding.ts';
import { fairShares, gateShares, groupFindings } from '../finding-groups.ts';
import type { ImageReport, RunReport } from '../result.ts';
import { checkedWord, findingsOf, findingsWord } from '../view.ts';
import { count, severityRank } from '../words.ts';
import { brief, html, nothing, type Html } from './escape.ts';
import { findingSet } from './finding-row.ts';
import { findingsFilter, fromOf } from './findings-filter.ts';
import type { Section } from './page.ts';

/** Findings of one image that the page shows: above it a browser gets slow, and the JSON report has them. */
const shownFindings = 500;

/** All findings, by image and by the Dockerfile that can mend them; with JavaScript they can be filtered. */
export function findingsSection(report: RunReport): Section | undefined {
  const all = report.images.flatMap((image) => findingsOf(image));
  const judged = report.images.some((image) => image.gates.length > 0);
  if (!judged) return undefined;
  if (all.length === 0) {
    return {
      id: 'findings',
      title: 'Findings',
      body: html`<p class="card empty">The gates have found nothing.</p>`,
    };
  }
  return {
    id: 'findings',
    title: 'Findings',
    body: html`${findingsFilter(all)}
      <div class="card folds">
        ${report.images.map((image, index) => imageFindings(image, index, report.images))}
      </div>`,
  };
}

function imageFindings(image: ImageReport, index: number, images: readonly ImageReport[]): Html {
  const all = findingsOf(image);
  if (all.length === 0) return nothing;
  const shown = withinRoom(all, image);
  const rest = all.length - shown.length;
  const open = all.some((finding) => finding.blocks);
  const groups = groupsOf(shown, image, images);
  return html`<details id="findings-${index}" class="findings" ${open ? html` open` : nothing}>
    <summary>
      <span class="who">${image.name}</span>
      <span class="sum"
        >${[findingsWord(image), checkedWord(image)].filter((word) => word !== undefined).join(', ')}<span
          class="shown"
          hidden
        ></span
      ></span>
    </summary>
    ${groups.map(({ title, place, findings }) => {
      const list = html`<ul>
        ${groupFindings(findings).map((group) => findingSet(group))}
      </ul>`;
      // Where all is of one kind, there is nothing to tell apart.
      return groups.length === 1 && place === undefined
        ? list
        : html`<div class="group">
            <h3>
              ${title} <span class="quiet">${counted(findings)}<span class="shown" hidden></span></span>
            </h3>
            ${place === undefined ? nothing : html`<p class="quiet">${place}</p>`} ${list}
          </div>`;
    })}
    ${rest > 0 ? html`<p class="quiet">and ${rest} more in the JSON report</p>` : nothing}
  </details>`;
}

/** Of very many, a share for each gate; in the order that they have. */
function withinRoom(all: readonly Finding[], image: ImageReport): readonly Finding[] {
  if (all.length <= shownFindings) return all;
  const gates = gateShares({ images: [image] }, () => true).map(({ groups }) =>
    groups.flatMap(({ findings }) => findings),
  );
  const shares = fairShares(
    gates.map(({ length }) => length),
    shownFindings,
  );
  const wanted = new Set(gates.flatMap((findings, index) => findings.slice(0, shares[index])));
  return all.filter((finding) => wanted.has(finding));
}

interface Group {
  readonly title: string;
  /** Where it can be mended. */
  readonly place?: Html;
  readonly findings: readonly Finding[];
}

/** Own ones first, then those of each base, then what is accepted. */
function groupsOf(
  findings: readonly Finding[],
  image: ImageReport,
  images: readonly ImageReport[],
): readonly Group[] {
  const of = (wanted: ReturnType<typeof fromOf>): readonly Finding[] =>
    findings.filter((finding) => fromOf(finding) === wanted);
  const [own, inherited, accepted] = [of('own'), of('base'), of('accepted')];
  const bases = [...new Set(inherited.map(nameOfBase))];
  const isPlaced = findings.some(({ origin }) => origin !== undefined);
  return [
    {
      title: 'From this image',
      findings: own,
      ...(isPlaced ? { place: html`Mend it in <code>${brief(image.dockerfile, 200)}</code>.` } : {}),
    },
    ...bases.map((name) => {
      const ofBase = inherited.filter((finding) => nameOfBase(finding) === name);
      return {
        title: `From ${brief(name, 120)}`,
        place: placeOfBase(name, ofBase, image, images),
        findings: ofBase,
      };
    }),
    { title: 'Accepted', findings: accepted },
  ].filter((group) => group.findings.length > 0);
}

function nameOfBase({ origin }: Finding): string {
  return origin?.kind === 'base' ? origin.name : '';
}

/**
 * A base of this plan has a Dockerfile here. Of another one a newer version may have fixes; what is no mistake of its,
 * a licence or a compiler, a newer one has as well.
 */
function placeOfBase(
  name: string,
  findings: readonly Finding[],
  image: ImageReport,
  images: readonly ImageReport[],
): Html {
  const sibling = images.find((one) => one.name === name);
  if (sibling !== undefined)
    return html`Mend it in <code>${brief(sibling.dockerfile, 200)}</code>, and all that is built on
      ${sibling.name} has it.`;
  const [base, file] = [brief(name, 120), brief(image.dockerfile, 200)];
  const isFixable = ({ gate }: Finding): boolean => gate === 'vulnerabilities';
  const newer = html`Take a newer <code>${base}</code> in <code>${file}</code>, if it has the fixes.`;
  if (findings.every(isFixable)) return newer;
  return findings.some(isFixable)
    ? html`${newer} What is no vulnerability needs another base, without it.`
    : html`Take a base without it in place of <code>${base}</code> in <code>${file}</code>.`;
}

/** `14: 2 critical, 12 low`. */
function counted(findings: readonly Finding[]): string {
  const times = new Map<Finding['severity'], number>();
  for (const { severity } of findings) times.set(severity, (times.get(severity) ?? 0) + 1);
  const words = [...times]
    .sort(([a], [b]) => severityRank[a] - severityRank[b])
    .map(([severity, number]) => `${number} ${severity}`);
  return `${count(findings.length, 'finding')}: ${words.join(', ')}`;
}
