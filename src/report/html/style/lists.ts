/** What folds, findings and their filter, notes, footer. */
export const lists = `
.folds > details { border-bottom: 1px solid var(--line); }
.folds > details:last-child { border-bottom: 0; }
.folds summary { display: flex; flex-wrap: wrap; gap: 2px 16px; padding: 13px 44px 13px 20px; cursor: pointer; list-style: none; position: relative; }
.folds summary::-webkit-details-marker { display: none; }
.folds summary::after { right: 22px; }
.folds summary:hover, .line > summary:hover { background: color-mix(in srgb, var(--code) 60%, transparent); }
.folds .sum { margin-left: auto; min-width: 0; overflow-wrap: anywhere; color: var(--quiet); }
.folds .sum b { color: var(--text); }
.folds ul { list-style: none; margin: 0; padding: 0 20px 16px; }
.folds p.quiet { padding: 0 20px 16px; }
.layers li { display: grid; grid-template-columns: 74px 1fr; gap: 14px; padding: 8px 0; align-items: start; }
.layers .bytes { text-align: right; font-weight: 600; white-space: nowrap; }
.group h3 { padding: 12px 20px 0; font-size: 14.5px; }
.group h3 .quiet { font-weight: 400; }
.group > p.quiet { padding: 2px 20px 0; overflow-wrap: anywhere; }
.group + .group { border-top: 1px solid var(--line); }
.package { color: var(--quiet); overflow-wrap: anywhere; }
.waiver { color: var(--quiet); }
.inside { padding: 0 20px 16px; }
.inside p { overflow-wrap: anywhere; }
.inside .quiet { padding: 8px 0 0 !important; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 4px 0 0; }
.finding { padding: 12px 0; border-top: 1px solid var(--line); }
.finding:first-child { border-top: 0; }
.finding p { overflow-wrap: anywhere; }
.finding p + p { margin-top: 3px; }
.finding .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.badge { background: var(--code); color: var(--quiet); }
.badge.critical, .badge.high, .badge.error { background: var(--bad-soft); color: var(--bad); }
.badge.medium, .badge.warning { background: var(--warn-soft); color: var(--warn); }
.badge.low, .badge.info { background: var(--cool-soft); color: var(--cool); }
.badge.blocking { background: none; color: var(--bad); box-shadow: inset 0 0 0 1px currentColor; }
.badge.warned { background: none; color: var(--warn); box-shadow: inset 0 0 0 1px currentColor; }
.badge.good { background: var(--good-soft); color: var(--good); }
.badge.bad { background: var(--bad-soft); color: var(--bad); }
.set { padding: 12px 0; border-top: 1px solid var(--line); }
.set:first-child { border-top: 0; }
.set > p { overflow-wrap: anywhere; }
.set > .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.set > p + p { margin-top: 3px; }
.set > ul { padding: 4px 0 0 14px; }
.set .finding { padding: 4px 0; border-top: 0; }
.folds .test .sum { margin-left: 0; width: 100%; }
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 24px; margin-bottom: 14px; }
.filter label { display: inline-flex; align-items: center; gap: 7px; }
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; min-width: 0; }
.filter legend { float: left; padding: 0; color: var(--quiet); margin-right: 2px; }
.filter input[type=search] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: 8px; padding: 5px 11px; width: 240px; max-width: 100%; }
.filter input[type=checkbox] { accent-color: var(--link); width: 16px; height: 16px; margin: 0; }
.filter output { color: var(--quiet); margin-left: auto; }
.notes { margin: 0; padding: 16px 20px 16px 38px; }
.notes li { overflow-wrap: anywhere; }
.notes li + li { margin-top: 4px; }
footer { margin-top: 56px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; }
footer p + p { margin-top: 2px; }
`;
