import { xml } from './junit-xml.ts';
import type { RunReport, Verdict } from './result.ts';
import { heaviest } from './view.ts';
import { bytes, count } from './words.ts';

const label = 'image-build';

const colors: Readonly<Record<Verdict, { readonly name: string; readonly hex: string }>> = {
  passed: { name: 'brightgreen', hex: '#1a7f37' },
  failed: { name: 'red', hex: '#cf222e' },
  broken: { name: 'orange', hex: '#9a6700' },
  interrupted: { name: 'lightgrey', hex: '#57606a' },
};

/** What the badge says: `7 images · 1.2 GB · passed`. The size is the unpacked one, of each image its heaviest platform. */
export function badgeText(report: RunReport): string {
  const images = report.images.filter(({ decision }) => decision !== 'skip');
  const size = images.reduce((sum, image) => sum + (heaviest(image)?.size?.uncompressed ?? 0), 0);
  return [
    ...(images.length > 0 ? [count(images.length, 'image')] : []),
    ...(size > 0 ? [bytes(size)] : []),
    report.verdict,
  ].join(' · ');
}

/** A small SVG for a README, without anything from elsewhere. */
export function badgeSvg(report: RunReport): string {
  const message = badgeText(report);
  const [left, right] = [width(label), width(message)];
  const both = left + right;
  const title = xml(`${label}: ${message}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${both}" height="20" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="r"><rect width="${both}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#3d444d"/><rect x="${left}" width="${right}" height="20" fill="${colors[report.verdict].hex}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${text(label, left / 2, left)}
${text(message, left + right / 2, right)}
</g>
</svg>
`;
}

/** The JSON that shields.io draws a badge from. Source: shields.io, "Endpoint Badge". */
export function badgeJson(report: RunReport): string {
  const { name } = colors[report.verdict];
  const isError = report.verdict !== 'passed';
  return `${JSON.stringify({ schemaVersion: 1, label, message: badgeText(report), color: name, isError })}\n`;
}

const margin = 7;

/** Pixels of a text and its margins; `textLength` makes it true for every font. */
function width(words: string): number {
  return Math.round(words.length * 6.4) + 2 * margin;
}

function text(words: string, middle: number, room: number): string {
  return `<text x="${middle}" y="14" textLength="${room - 2 * margin}" lengthAdjust="spacingAndGlyphs">${xml(words)}</text>`;
}
