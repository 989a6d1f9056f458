/** The page's looks: quiet in both colour schemes, every text at least 4.5 : 1 on what it stands on. */
export const style = `
:root {
  --page: #f6f7f9; --card: #ffffff; --text: #1b2128; --quiet: #57616e; --line: #e1e5ea; --link: #1f55c0;
  --good: #17693a; --good-soft: #e2f3e8; --bad: #b0261f; --bad-soft: #fcebe9; --warn: #7f4d00; --warn-soft: #fbf0d9;
  --cool: #2b5797; --cool-soft: #e7eefa; --bar: #4f7bd2; --bar-light: #b9cbee; --track: #e9ecf1; --code: #f1f3f6;
  --bar-bad: #cf4a41; --bar-near: #c98a1b; --shadow: 0 1px 2px rgb(20 30 50 / .06), 0 4px 16px rgb(20 30 50 / .04);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1217; --card: #161b22; --text: #e6eaf0; --quiet: #9ea9b7; --line: #2a323d; --link: #8fb6ff;
    --good: #75d394; --good-soft: #13291b; --bad: #ff9d94; --bad-soft: #361a18; --warn: #efc26a; --warn-soft: #30260f;
    --cool: #a3c1f5; --cool-soft: #1a2638; --bar: #6d96e6; --bar-light: #36507f; --track: #262e38; --code: #1f262f;
    --bar-bad: #e8675e; --bar-near: #d9a441; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 40px 32px 64px; max-width: 1240px; background: var(--page); color: var(--text);
  font: 15px/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}
p { margin: 0; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
small { display: block; color: var(--quiet); font-size: 12.5px; font-weight: 400; }
code, pre { font: 12.5px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { overflow-wrap: anywhere; }
b { font-weight: 600; }
.quiet { color: var(--quiet); }
.bad-text { color: var(--bad); }
.number { text-align: right; white-space: nowrap; }

.brand { font-weight: 600; letter-spacing: .01em; margin-bottom: 20px; }
.brand span { color: var(--quiet); font-weight: 400; }
.verdict { display: flex; align-items: center; gap: 14px; font-size: 34px; letter-spacing: -.02em; }
.mark { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; font-size: 20px; font-weight: 700; letter-spacing: 0; }
.verdict .mark { background: var(--bad-soft); color: var(--bad); }
.verdict.passed .mark { background: var(--good-soft); color: var(--good); }
.verdict.broken .mark, .verdict.interrupted .mark { background: var(--warn-soft); color: var(--warn); }
.reason { font-size: 18px; margin-top: 14px; max-width: 60em; overflow-wrap: anywhere; }
.facts { color: var(--quiet); margin-top: 8px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 28px 0 0; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 14px 18px; box-shadow: var(--shadow); }
.tile dt { color: var(--quiet); font-size: 13px; }
.tile dd { margin: 2px 0 0; font-size: 24px; font-weight: 600; letter-spacing: -.01em; }
.tile dd small { display: inline; font-size: 14px; letter-spacing: 0; }
.tile.bad dd { color: var(--bad); }

nav { display: flex; flex-wrap: wrap; gap: 6px 22px; margin: 28px 0 0; padding: 0 0 12px; border-bottom: 1px solid var(--line); }
nav a { color: var(--quiet); text-decoration: none; padding: 4px 0; }
nav a:hover { color: var(--text); text-decoration: underline; }
section { margin-top: 44px; scroll-margin-top: 16px; }
h2 { font-size: 20px; letter-spacing: -.01em; margin-bottom: 14px; }
h3 { font-size: 15.5px; font-weight: 600; overflow-wrap: anywhere; }
.lead { color: var(--quiet); margin: -8px 0 14px; }
.lead b { color: var(--text); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
.empty { padding: 16px 20px; color: var(--quiet); }
.scroll { overflow-x: auto; }

.problem { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bar-bad); border-radius: 12px; padding: 16px 20px; box-shadow: var(--shadow); }
.problem + .problem { margin-top: 12px; }
.problem p { margin-top: 6px; overflow-wrap: anywhere; }
.where code { background: var(--code); padding: 2px 7px; border-radius: 6px; }
.todo::before { content: "→ "; color: var(--good); font-weight: 600; }
.log { margin: 14px 0 0; padding: 12px 14px; max-height: 420px; overflow: auto; background: var(--code); border-radius: 8px; display: flex; flex-direction: column-reverse; }
.log pre { margin: 0; white-space: pre; }

table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 12px 14px; border-bottom: 1px solid var(--line); }
th.number, td.number { text-align: right; }
thead th { color: var(--quiet); font-size: 13px; font-weight: 500; white-space: nowrap; padding-block: 10px; }
tbody tr:last-child > * { border-bottom: 0; }
.images { min-width: 1000px; }
.artifacts { min-width: 760px; }
.artifacts th[scope=row] { font-weight: 400; }
.images tbody th { font-weight: 600; position: sticky; left: 0; background: var(--card); max-width: 240px; overflow-wrap: anywhere; }
.images tr:target > * { background: var(--cool-soft); }
.images tr > :first-child { padding-left: 20px; }
.images td > small { max-width: 190px; }
.images td.number > small { max-width: 130px; margin-left: auto; white-space: normal; text-wrap: balance; }
.state, .badge, .tag { display: inline-block; border-radius: 999px; padding: 1px 10px; font-size: 12.5px; font-weight: 600; line-height: 1.6; white-space: nowrap; }
.state { background: var(--code); color: var(--quiet); }
.state.built { background: var(--good-soft); color: var(--good); }
.state.reused { background: none; color: var(--good); box-shadow: inset 0 0 0 1px currentColor; }
.state.failed { background: var(--bad-soft); color: var(--bad); }
.state.stopped { background: var(--warn-soft); color: var(--warn); }
.state.planned { background: var(--cool-soft); color: var(--cool); }
.tag { background: var(--code); color: var(--text); font-weight: 400; border-radius: 6px; padding: 0 7px; white-space: normal; overflow-wrap: anywhere; }
.tags { display: flex; flex-wrap: wrap; gap: 5px; margin-top: 5px; max-width: 220px; }
.sizes { min-width: 210px; }
.size + .size { margin-top: 12px; }
.platform { display: block; color: var(--quiet); font-size: 12.5px; }
.weight { display: block; white-space: nowrap; }
.weight.quiet { font-size: 12.5px; margin-top: 3px; }
.weight.quiet b { font-weight: 400; }
.over { color: var(--bad); font-weight: 600; }
.bar { display: block; height: 6px; border-radius: 3px; background: var(--track); overflow: hidden; margin-top: 4px; }
.bar i { display: block; height: 100%; border-radius: 3px; background: var(--bar); }
.bar.near i { background: var(--bar-near); }
.bar.over { background: repeating-linear-gradient(135deg, var(--bar-bad) 0 4px, var(--bad-soft) 4px 7px); }
.bar.over i { background: var(--bar-bad); border-radius: 3px 0 0 3px; border-right: 2px solid var(--card); }

.graph { display: block; margin: 0 auto; }
.graph a { text-decoration: none; }
.graph a:focus-visible { outline: none; }
.graph a:focus-visible rect { stroke: var(--link); stroke-width: 2.5; }
.edge { fill: none; stroke: var(--quiet); stroke-width: 1.4; opacity: .7; }
.arrow { fill: var(--quiet); }
.node rect { fill: var(--page); stroke: var(--line); stroke-width: 1.2; }
.node circle { fill: var(--quiet); }
.node text { fill: var(--text); font-size: 14px; }
.node .name { font-weight: 600; }
.node .facts { fill: var(--quiet); font-size: 12.5px; }
.node.built rect { fill: var(--good-soft); stroke: var(--good); }
.node.built circle { fill: var(--good); }
.node.built .facts { fill: var(--good); }
.node.reused rect { fill: var(--card); stroke: var(--good); }
.node.reused circle { fill: none; stroke: var(--good); stroke-width: 1.8; }
.node.reused .facts { fill: var(--good); }
.node.failed rect { fill: var(--bad-soft); stroke: var(--bad); stroke-width: 1.8; }
.node.failed circle { fill: var(--bad); }
.node.failed .facts { fill: var(--bad); }
.node.stopped rect { fill: var(--warn-soft); stroke: var(--warn); stroke-dasharray: 5 4; }
.node.stopped circle { fill: var(--warn); }
.node.stopped .facts { fill: var(--warn); }
.node.planned rect { fill: var(--cool-soft); stroke: var(--cool); }
.node.planned circle { fill: var(--cool); }
.node.planned .facts { fill: var(--cool); }
.node.skipped rect { stroke: var(--quiet); stroke-dasharray: 3 4; }

.timeline { padding: 16px 20px 10px; }
.legend { display: flex; gap: 18px; color: var(--quiet); font-size: 12.5px; }
.key { display: inline-flex; align-items: center; gap: 7px; }
.key .step { position: static; width: 18px; }
.axis { margin-left: 190px; padding-right: 26px; color: var(--quiet); font-size: 12.5px; border-bottom: 1px solid var(--line); margin-top: 8px; }
.axis div { position: relative; height: 24px; }
.axis span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.axis span:first-child { transform: none; }
.line { border-bottom: 1px solid var(--line); }
.line:last-child { border-bottom: 0; }
.line > summary { display: grid; grid-template-columns: 172px 1fr; gap: 18px; align-items: center; padding: 11px 26px 11px 0; cursor: pointer; list-style: none; position: relative; }
.line > summary::-webkit-details-marker { display: none; }
.line > summary::after, .folds summary::after { content: ""; position: absolute; right: 6px; top: 50%; width: 7px; height: 7px; margin-top: -5px; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
details[open] > summary::after { transform: rotate(225deg); margin-top: -1px; }
.who { font-weight: 600; overflow-wrap: anywhere; }
.line .who { display: flex; align-items: baseline; gap: 8px; min-width: 0; }
.line .who small { margin-left: auto; white-space: nowrap; }
.dot { flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--quiet); }
.dot.built { background: var(--good); }
.dot.reused { background: none; box-shadow: inset 0 0 0 1.5px var(--good); }
.dot.failed { background: var(--bad); }
.dot.stopped { background: var(--warn); }
.track { position: relative; display: block; }
.step { position: absolute; height: 9px; min-width: 2px; border-radius: 2.5px; background: var(--bar); box-shadow: inset -1px 0 0 var(--card); }
.step.cached { background: repeating-linear-gradient(135deg, var(--bar) 0 2px, transparent 2px 4px); min-width: 4px; }
.step.bad { background: var(--bar-bad); }
.steps { margin: 0 0 12px; }
.steps caption { text-align: left; color: var(--quiet); font-size: 12.5px; padding: 4px 8px; }
.steps td, .steps th { padding: 6px 8px; }
.steps .number { width: 76px; }
.steps td span { display: block; }

.folds > details { border-bottom: 1px solid var(--line); }
.folds > details:last-child { border-bottom: 0; }
.folds summary { display: flex; flex-wrap: wrap; gap: 2px 16px; padding: 13px 44px 13px 20px; cursor: pointer; list-style: none; position: relative; }
.folds summary::-webkit-details-marker { display: none; }
.folds summary::after { right: 22px; }
.folds summary:hover, .line > summary:hover { background: color-mix(in srgb, var(--code) 60%, transparent); }
.folds .sum { margin-left: auto; color: var(--quiet); }
.folds .sum b { color: var(--text); }
.folds ul { list-style: none; margin: 0; padding: 0 20px 16px; }
.folds p.quiet { padding: 0 20px 16px; }
.layers li { display: grid; grid-template-columns: 74px 160px 1fr; gap: 14px; padding: 8px 0; align-items: start; }
.layers .bytes { text-align: right; font-weight: 600; white-space: nowrap; }
.layers .bar { height: 8px; margin-top: 8px; }
.bar.inherited i { background: var(--bar-light); }
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
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 24px; margin-bottom: 14px; }
.filter[hidden] { display: none; }
.filter label { display: inline-flex; align-items: center; gap: 7px; }
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 6px 16px; }
.filter legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.filter input[type=search] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: 8px; padding: 5px 11px; width: 240px; max-width: 100%; }
.filter input[type=checkbox] { accent-color: var(--link); width: 16px; height: 16px; margin: 0; }
.filter output { color: var(--quiet); margin-left: auto; }
.notes { margin: 0; padding: 16px 20px 16px 38px; }
.notes li { overflow-wrap: anywhere; }
.notes li + li { margin-top: 4px; }
footer { margin-top: 56px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; }
footer p + p { margin-top: 2px; }

@media (max-width: 640px) {
  body { padding: 24px 16px 48px; }
  .verdict { font-size: 28px; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 10px; }
  .tile { padding: 11px 14px; }
  .images tbody th { max-width: 132px; }
  .images tr > :first-child { padding-left: 14px; }
  .timeline { padding: 14px 14px 6px; }
  .axis { margin-left: 0; padding-right: 0; }
  .axis span:nth-child(even) { display: none; }
  .axis span:last-child:not(:first-child) { transform: translateX(-100%); }
  .line > summary { grid-template-columns: 1fr; gap: 6px; padding-right: 0; }
  .line .who { padding-right: 26px; }
  .line > summary::after { top: 22px; }
  .layers li { grid-template-columns: 74px 1fr; gap: 4px 12px; }
  .layers .what { grid-column: 1 / -1; }
  .folds .sum { margin-left: 0; width: 100%; }
  .filter output { margin-left: 0; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  body { max-width: none; padding: 0; background: #fff; }
  .card, .tile, .problem { box-shadow: none; break-inside: avoid; }
  nav, .filter { display: none; }
}
`;
