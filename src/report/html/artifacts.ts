import type { Artifact, RunReport } from '../result.ts';
import { bytes } from '../words.ts';
import { html, type Html } from './escape.ts';
import type { Section } from './page.ts';
import { cell, headCell, rowHead, stacked } from './stacked.ts';

/** Files that the page shows: the JSON report has them all. */
const shownFiles = 500;

/** The files of targets that give files instead of images. */
export function artifactsSection({ artifacts }: RunReport): Section | undefined {
  if (artifacts.length === 0) return undefined;
  const rest = artifacts.length - shownFiles;
  return {
    id: 'files',
    title: 'Files',
    ...(rest > 0 ? { lead: html`${rest} more are in the JSON report.` } : {}),
    body: stacked(
      'Table of files',
      'artifacts',
      [
        headCell('File'),
        headCell('Image'),
        headCell('Platform'),
        headCell('Size', 'number'),
        headCell('SHA-256'),
      ],
      artifacts.slice(0, shownFiles).map(row),
    ),
  };
}

function row({ image, platform, path, bytes: size, sha256 }: Artifact): Html {
  return html`<tr role="row">
    ${rowHead(html`<code>${path}</code>`)} ${cell('Image', html`${image}`)}
    ${cell('Platform', html`${platform}`)} ${cell('Size', html`${bytes(size)}`, 'number')}
    ${cell('SHA-256', html`<code>${sha256}</code>`)}
  </tr> `;
}
