import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A browser that speaks to nobody by itself. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Debian's Chromium, headless. @throws Error when there is none on PATH */
export async function startBrowser(): Promise<Browser> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const program = folders.map((folder) => join(folder, 'chromium')).find((path) => existsSync(path));
  if (program === undefined) throw new Error('chromium is not on PATH: npm run setup installs it');
  return chromium.launch({ executablePath: program, args: quiet });
}

/**
 * Runs in a page. Gives the texts whose contrast to what they stand on is below WCAG 2's level AA: 4.5 : 1, or 3 : 1
 * for text from 24 px, or 18.66 px when bold. `measured` tells how many texts were looked at.
 * Source: www.w3.org/TR/WCAG22/#contrast-minimum and its definition of relative luminance.
 */
export const measureContrast = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parse = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return { rgb: [r, g, b], alpha: a / 255 };
  };
  const over = (top, below) => top.rgb.map((value, i) => value * top.alpha + below[i] * (1 - top.alpha));
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
  const ground = (element) => {
    const stack = [];
    for (let at = element; at; at = at.parentElement) {
      const shape = at.ownerSVGElement ? at.parentElement.querySelector(':scope > rect') : null;
      const paint = parse(shape ? getComputedStyle(shape).fill : at.ownerSVGElement ? 'transparent' : getComputedStyle(at).backgroundColor);
      stack.push(paint);
      if (paint.alpha === 1) break;
    }
    return stack.reverse().reduce((below, paint) => over(paint, below), [255, 255, 255]);
  };
  const bad = [];
  let measured = 0;
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!own || ['SCRIPT', 'STYLE', 'title'].includes(element.tagName) || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const below = ground(element);
    const colour = over(parse(element.ownerSVGElement ? style.fill : style.color), below);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = ratio(colour, below);
    measured += 1;
    if (found < (large ? 3 : 4.5)) bad.push(element.tagName + '.' + (element.getAttribute('class') ?? '') + ' ' + element.textContent.trim().slice(0, 40) + ': ' + found.toFixed(2));
  }
  return { bad, measured };
})()`;
