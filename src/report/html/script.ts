/**
 * The page's only script: it shows the filter of the findings and makes it work, and opens what a link leads to.
 * It reads what is on the page and sets `hidden` and `open`; it makes no HTML.
 */
export const script = `
(() => {
  const form = document.getElementById('filter');
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === 'DETAILS') target.open = true;
  };
  addEventListener('hashchange', reveal);
  reveal();
  if (!form) return;
  form.hidden = false;
  const text = document.getElementById('filter-text');
  const count = document.getElementById('filter-count');
  const groups = [...document.querySelectorAll('details.findings')];
  const apply = () => {
    const wanted = text.value.trim().toLowerCase();
    const severities = new Set([...form.querySelectorAll('input[name=severity]:checked')].map((box) => box.value));
    let shown = 0;
    for (const group of groups) {
      const before = shown;
      for (const row of group.querySelectorAll('.finding')) {
        const fits = severities.has(row.dataset.severity) && (wanted === '' || row.textContent.toLowerCase().includes(wanted));
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      group.hidden = shown === before;
      if (wanted !== '' && shown > before) group.open = true;
    }
    count.textContent = shown === 1 ? '1 finding' : shown + ' findings';
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();
`;
