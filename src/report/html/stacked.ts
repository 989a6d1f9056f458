import { html, nothing, type Html } from './escape.ts';

/**
 * A table that is read from left to right in a wide window, and in a narrow one as cards, in which each value has its
 * column's name before it. The roles are given, since what is no longer laid out as a table would lose its own.
 * @param label of the whole, for those who do not see it
 * @param rows `<tr role="row">` made of `rowHead` and `cell`
 */
export function stacked(label: string, name: string, head: readonly Html[], rows: readonly Html[]): Html {
  return html`<div class="scroll card" tabindex="0" role="region" aria-label="${label}">
    <table class="${name} stack" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${head}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** The name of a column. */
export function headCell(title: string, look = ''): Html {
  return html`<th scope="col" role="columnheader" ${attribute(look)}>${title}</th> `;
}

/** What a row is about. */
export function rowHead(inner: Html): Html {
  return html`<th scope="row" role="rowheader">${inner}</th> `;
}

/** @param title of its column */
export function cell(title: string, inner: Html, look = ''): Html {
  return html`<td role="cell" data-title="${title}" ${attribute(look)}><div>${inner}</div></td> `;
}

function attribute(look: string): Html {
  return look === '' ? nothing : html` class="${look}"`;
}
