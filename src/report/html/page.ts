import { createHash } from 'node:crypto';
import type { RunReport } from '../result.ts';
import { html, nothing, type Html } from './escape.ts';
import { artifactsSection } from './artifacts.ts';
import { comparisonSection } from './comparison.ts';
import { findingsSection } from './findings.ts';
import { gatesSection } from './gates.ts';
import { graphSection } from './graph.ts';
import { historySection } from './history.ts';
import { header } from './header.ts';
import { imagesSection } from './images.ts';
import { layersSection } from './layers.ts';
import type { LayOut } from './layout.ts';
import { notesSection } from './notes.ts';
import { problemsSection } from './problems.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { testsSection } from './test-answers.ts';
import { timelineSection } from './timeline.ts';

/** A part of the page with a heading; what has nothing to show is `undefined`. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** One sentence under the heading. */
  readonly lead?: Html;
  readonly body: Html;
}

/** What the report does not know about itself. */
export interface PageDetails {
  /** The version of image-build. */
  readonly version?: string;
  /** What places the graph's nodes, where it is to be remembered. */
  readonly layOut?: LayOut;
}

/**
 * The HTML report: one file that needs nothing else, fetches nothing and says everything without JavaScript.
 * Its content policy allows this very script and no other, so that escaping is not the only wall.
 */
export async function htmlReport(report: RunReport, details: PageDetails = {}): Promise<string> {
  const sections = [
    problemsSection(report),
    imagesSection(report),
    comparisonSection(report),
    artifactsSection(report),
    await graphSection(report, details.layOut),
    timelineSection(report),
    layersSection(report),
    gatesSection(report),
    findingsSection(report),
    testsSection(report),
    historySection(report),
    notesSection(report),
  ].filter((section) => section !== undefined);
  // Byte by byte what the policy's hash is of: not for a formatter of templates to touch.
  const scriptElement: Html = { html: `<script>${script}</script>` };
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${report.verdict} – image-build ${report.command}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        ${header(report)} ${sections.length > 1 ? navigation(sections) : nothing}
        <main>${sections.map(sectionHtml)}</main>
        ${footer(report, details)} ${scriptElement}
      </body>
    </html> `;
  return page.html;
}

function navigation(sections: readonly Section[]): Html {
  return html`<nav aria-label="Contents">
    ${sections.map(({ id, title }) => html`<a href="#${id}">${title}</a> `)}
  </nav>`;
}

function sectionHtml({ id, title, lead, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing} ${body}
  </section> `;
}

function footer(report: RunReport, { version }: PageDetails): Html {
  const started = report.startedAt.replace('T', ' ').slice(0, 16);
  return html`<footer>
    <p>
      image-build${version === undefined ? '' : ` ${version}`} · <code>${report.command}</code> started
      <time datetime="${report.startedAt}">${started} UTC</time> · exit code ${report.exitCode}
      ${report.engine === undefined ? nothing : html` · built by ${report.engine}`}
    </p>
    <p>Sizes are in powers of 1000: 1 MB is 1,000,000 bytes.</p>
  </footer>`;
}
