/** What stands in the way, and the tables of images, gates, changes and files. */
export const tables = `
.problem { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bar-bad); border-radius: 12px; padding: 16px 20px; box-shadow: var(--shadow); }
.problem + .problem { margin-top: 12px; }
.problem + .more { margin-top: 12px; }
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
.images td small { max-width: 190px; }
.images td.number small { max-width: 130px; margin-left: auto; white-space: normal; text-wrap: balance; }
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

.gates { min-width: 680px; }
.gates td, .gates th { padding-block: 10px; }
.gates tbody th, .comparison tbody th { font-weight: 600; min-width: 124px; max-width: 240px; overflow-wrap: anywhere; position: sticky; left: 0; background: var(--card); }
.gates tr > :first-child, .comparison tr > :first-child, .artifacts tr > :first-child { padding-left: 20px; }
.answer { font-weight: 600; white-space: nowrap; }
.answer.passed { color: var(--good); }
.answer.failed { color: var(--bad); }
.answer.broken, .answer.warned { color: var(--warn); }
.answer.skipped { color: var(--quiet); }
.gates td small { max-width: 200px; }
.gate-notes { display: grid; grid-template-columns: 140px 1fr; gap: 8px 20px; margin: 12px 0 0; padding: 16px 20px; }
.gate-notes dt { font-weight: 600; }
.gate-notes dd { margin: 0; min-width: 0; }
.gate-notes ul { list-style: none; margin: 0; padding: 0; }
.gate-notes li { overflow-wrap: anywhere; }
.gate-notes li + li { margin-top: 3px; }
.comparison { min-width: 940px; }
.comparison td:last-child { max-width: 300px; overflow-wrap: anywhere; }
.comparison .before { color: var(--quiet); }
.comparison .more { color: var(--warn); font-weight: 600; }
.comparison .less { color: var(--good); font-weight: 600; }
`;
