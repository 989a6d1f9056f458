import type { Artifact, RunReport } from '../result.ts';
import { bytes } from '../words.ts';
import { html, type Html } from './escape.ts';
import type { Section } from './page.ts';

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
    body: html`<div class="scroll card" tabindex="0" role="region" aria-label="Table of files">
      <table class="artifacts">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Image</th>
            <th scope="col">Platform</th>
            <th scope="col" class="number">Size</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          ${artifacts.slice(0, shownFiles).map(row)}
        </tbody>
      </table>
    </div>`,
  };
}

function row({ image, platform, path, bytes: size, sha256 }: Artifact): Html {
  return html`<tr>
    <th scope="row"><code>${path}</code></th>
    <td>${image}</td>
    <td>${platform}</td>
    <td class="number">${bytes(size)}</td>
    <td><code>${sha256}</code></td>
  </tr> `;
}
