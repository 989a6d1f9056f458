/** What differs in narrow windows, with less motion and on paper. */
export const windows = `
@media (max-width: 640px) {
  body { padding: 24px 16px 48px; }
  .verdict { font-size: 28px; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 10px; }
  .tile { padding: 11px 14px; }
  .stack { min-width: 0; display: block; }
  .stack thead { display: none; }
  .stack tbody, .stack tr { display: block; }
  .stack tr { padding: 14px 16px; border-bottom: 1px solid var(--line); }
  .stack tr:last-child { border-bottom: 0; }
  .stack tbody tr > th[scope=row] { display: block; position: static; max-width: none; background: none; padding: 0 0 6px; border: 0; }
  .stack tbody tr > td { display: grid; grid-template-columns: 104px minmax(0, 1fr); gap: 12px; padding: 4px 0; border: 0; text-align: left; max-width: none; white-space: normal; }
  .stack tbody tr > td::before { content: attr(data-title); color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; }
  .stack td div { min-width: 0; overflow-wrap: anywhere; }
  .stack td small { margin-inline: 0; max-width: none; }
  .stack .tags { max-width: none; }
  .timeline { padding: 14px 14px 6px; }
  .axis { margin-left: 0; padding-right: 0; }
  .axis span:nth-child(even) { display: none; }
  .axis span:last-child:not(:first-child) { transform: translateX(-100%); }
  .line > summary { grid-template-columns: 1fr; gap: 6px; padding-right: 0; }
  .line .who { padding-right: 26px; }
  .line > summary::after { top: 22px; }
  .layers li { gap: 4px 12px; }
  .map { margin-inline: 14px; height: 220px; }
  .course > summary { grid-template-columns: 1fr; }
  .kind { display: grid; grid-template-columns: 1fr minmax(90px, 130px); align-items: center; }
  .kind .spark { grid-column: 2; grid-row: 1 / 3; width: 100%; }
  .gate-notes { grid-template-columns: 1fr; gap: 2px; }
  .gate-notes dd { margin-bottom: 8px; }
  .folds .sum { margin-left: 0; width: 100%; }
  .filter output { margin-left: 0; }
}
@media (min-width: 641px) and (max-width: 1000px) { .course > summary { grid-template-columns: repeat(3, 1fr); } .course .who { grid-column: 1 / -1; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  body { max-width: none; padding: 0; background: #fff; }
  .card, .tile, .problem { box-shadow: none; break-inside: avoid; }
  nav, .filter, button { display: none; }
}
`;
