/**
 * The page's only script: it shows the filter of the findings and the switch of colours and makes them work, and opens
 * what a link leads to. It reads what is on the page and sets `hidden`, `open` and the colour scheme; it makes no HTML.
 */
export const script = `
(() => {
  const root = document.documentElement;
  const theme = document.getElementById('theme');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);
  const name = () => { theme.textContent = isDark() ? 'Light colours' : 'Dark colours'; };
  theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; name(); });
  prefersDark.addEventListener('change', name);
  theme.hidden = false;
  name();
  const reveal = () => {
    const target = document.querySelector('details:target');
    if (target) target.open = true;
  };
  addEventListener('hashchange', reveal);
  reveal();
  const form = document.getElementById('filter');
  if (!form) return;
  form.hidden = false;
  const text = document.getElementById('filter-text');
  const count = document.getElementById('filter-count');
  const kinds = [...form.querySelectorAll('[data-filter]')];
  const images = [...document.querySelectorAll('details.findings')];
  const apply = () => {
    const wanted = text.value.trim().toLowerCase();
    const checked = kinds.map((kind) => [
      kind.dataset.filter,
      new Set([...kind.querySelectorAll('input:checked')].map((box) => box.value)),
    ]);
    const words = (row) => {
      const set = row.closest('.set');
      const about = set ? [...set.children].filter((one) => one.localName === 'p').map((one) => one.textContent) : [];
      return [row.textContent, ...about].join(' ').toLowerCase();
    };
    const fits = (row) =>
      checked.every(([kind, values]) => values.has(row.dataset[kind])) &&
      (wanted === '' || words(row).includes(wanted));
    let shown = 0;
    for (const image of images) {
      const before = shown;
      for (const row of image.querySelectorAll('.finding')) {
        row.hidden = !fits(row);
        if (!row.hidden) shown += 1;
      }
      for (const group of image.querySelectorAll('.group, .set')) group.hidden = !group.querySelector('.finding:not([hidden])');
      image.hidden = shown === before;
      for (const sum of image.querySelectorAll('.shown')) {
        const parts = (sum.closest('.group') ?? image).querySelectorAll('.finding');
        const left = [...parts].filter((row) => !row.hidden).length;
        sum.hidden = left === parts.length;
        sum.textContent = ' – ' + left + ' shown';
      }
      if (wanted !== '' && shown > before) image.open = true;
    }
    count.textContent = shown === 1 ? '1 finding' : shown + ' findings';
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();
`;
