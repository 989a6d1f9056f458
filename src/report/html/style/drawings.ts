/** Graph, timeline, the map of layers and the lines of the history. */
export const drawings = `
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
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; color: var(--quiet); font-size: 12.5px; }
.key { display: inline-flex; align-items: center; gap: 7px; }
.key .step { position: static; width: 18px; }
.axis { margin-left: 190px; padding-right: 26px; color: var(--quiet); font-size: 12.5px; border-bottom: 1px solid var(--line); margin-top: 8px; }
.axis > div { position: relative; height: 24px; }
.axis span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.axis span:first-child { transform: none; }
.line { border-bottom: 1px solid var(--line); }
.line:last-child { border-bottom: 0; }
.line > summary { display: grid; grid-template-columns: 172px 1fr; gap: 18px; align-items: center; padding: 11px 26px 11px 0; cursor: pointer; list-style: none; position: relative; }
.line > summary::-webkit-details-marker { display: none; }
.line > summary::after, .folds summary::after { content: ""; position: absolute; right: 6px; top: 50%; width: 7px; height: 7px; margin-top: -5px; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
details[open] > summary::after { transform: rotate(225deg); margin-top: -1px; }
.who { font-weight: 600; overflow-wrap: anywhere; }
.line .who { display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: 0 8px; min-width: 0; }
.line .who small { grid-column: 2; }
.line .who > :first-child:not(.dot) { grid-column: 1 / -1; }
.line .who > :first-child:not(.dot) + small { grid-column: 1 / -1; }
.dot { flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--quiet); }
.dot.built { background: var(--good); }
.dot.reused { background: none; box-shadow: inset 0 0 0 1.5px var(--good); }
.dot.failed { background: var(--bad); }
.dot.stopped { background: var(--warn); }
.track { position: relative; display: block; }
.step { position: absolute; height: 9px; min-width: 2px; border-radius: 2.5px; background: var(--bar); box-shadow: inset -1px 0 0 var(--card); }
.step.cached { background: repeating-linear-gradient(135deg, var(--bar) 0 2px, transparent 2px 4px) var(--card); min-width: 5px; z-index: 1; }
.step.waited { border-bottom: 3px solid var(--text); height: 11px; border-radius: 2.5px 2.5px 0 0; }
.step.layer-cache { background: var(--quiet); }
.step.bad { background: var(--bar-bad); }
.steps { margin: 0 0 12px; }
.steps caption { text-align: left; color: var(--quiet); font-size: 12.5px; padding: 4px 8px; }
.steps td, .steps th { padding: 6px 8px; }
.steps .number { width: 76px; }
.steps td span { display: block; }

.map { position: relative; height: 260px; margin: 2px 20px 14px; background: var(--page); border-radius: 8px; overflow: hidden; }
.cell { position: absolute; container-type: size; background: var(--area); box-shadow: inset 0 0 0 1px var(--card); overflow: hidden; }
.cell.own { background: var(--area-own); }
.cell > span { display: block; padding: 6px 9px; font-size: 12.5px; line-height: 1.4; overflow-wrap: anywhere; }
.cell b, .cell .name, .cell .at { display: block; }
.cell .name, .cell .at { font-size: 12px; }
@container (max-width: 74px) { .cell > span { display: none; } }
@container (max-height: 26px) { .cell > span { display: none; } }
@container (max-width: 150px) { .cell .name, .cell .at { display: none; } }
@container (max-height: 84px) { .cell .name { display: none; } }
@container (max-height: 48px) { .cell .at { display: none; } }

.spark { display: block; max-width: 100%; }
.spark polyline { fill: none; stroke: var(--bar); stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; }
.spark circle { fill: var(--bar); }
.course > summary { display: grid !important; grid-template-columns: minmax(120px, 1fr) repeat(3, 220px); gap: 8px 24px !important; align-items: center; }
.kind { display: block; min-width: 0; }
.kind .label { display: block; color: var(--quiet); }
.kind small span { display: inline-block; margin-right: 8px; }
.kind .label b { color: var(--text); margin-left: 4px; }
.builds td, .builds th { padding: 6px 14px; }
.builds tr > :first-child { padding-left: 20px; white-space: nowrap; }
.builds { margin-bottom: 12px; }
`;
