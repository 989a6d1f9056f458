/** Colours of both schemes, every text at least 4.5 : 1 on what it stands on; text, header, navigation. */
export const base = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #0e1217); --card: light-dark(#ffffff, #161b22); --text: light-dark(#1b2128, #e6eaf0);
  --quiet: light-dark(#57616e, #9ea9b7); --line: light-dark(#e1e5ea, #2a323d); --link: light-dark(#1f55c0, #8fb6ff);
  --good: light-dark(#17693a, #75d394); --good-soft: light-dark(#e2f3e8, #13291b);
  --bad: light-dark(#b0261f, #ff9d94); --bad-soft: light-dark(#fcebe9, #361a18);
  --warn: light-dark(#7f4d00, #efc26a); --warn-soft: light-dark(#fbf0d9, #30260f);
  --cool: light-dark(#2b5797, #a3c1f5); --cool-soft: light-dark(#e7eefa, #1a2638);
  --bar: light-dark(#4f7bd2, #6d96e6); --bar-light: light-dark(#b9cbee, #36507f);
  --bar-bad: light-dark(#cf4a41, #e8675e); --bar-near: light-dark(#c98a1b, #d9a441);
  --track: light-dark(#e9ecf1, #262e38); --code: light-dark(#f1f3f6, #1f262f);
  --edge: light-dark(rgb(20 30 50 / .22), rgb(0 0 0 / .7));
  --area: light-dark(#e9edf3, #222a35); --area-own: light-dark(#c5d6f6, #2c4675);
  --shadow: 0 1px 2px light-dark(rgb(20 30 50 / .06), transparent), 0 4px 16px light-dark(rgb(20 30 50 / .04), transparent);
}
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
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

.top { display: flex; align-items: center; justify-content: space-between; gap: 16px; min-height: 34px; margin-bottom: 16px; }
.brand { font-weight: 600; letter-spacing: .01em; }
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
button { font: inherit; font-size: 13px; color: var(--quiet); background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 5px 12px; cursor: pointer; white-space: nowrap; }
button:hover { color: var(--text); border-color: var(--quiet); }
[hidden] { display: none !important; }

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
.scroll.card {
  background:
    linear-gradient(to right, var(--card) 12px, transparent) left / 40px 100% no-repeat local,
    linear-gradient(to left, var(--card) 12px, transparent) right / 40px 100% no-repeat local,
    linear-gradient(to right, var(--edge), transparent) left / 18px 100% no-repeat scroll,
    linear-gradient(to left, var(--edge), transparent) right / 18px 100% no-repeat scroll,
    var(--card);
}
`;
