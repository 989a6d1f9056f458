/** Secrets that must not be seen in what we print ourselves. */
export interface Mask {
  add(secret: string): void;
  hide(text: string): string;
}

/** Shorter ones would hide ordinary words, and are no secrets. */
const shortest = 4;

/** What is to be hidden of a secret: the whole, and each line by itself, as the runner does it. */
export function partsOf(secret: string): readonly string[] {
  const parts = [secret, ...secret.split(/\r?\n/)].map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part.length >= shortest);
}

/** A mask without secrets. */
export function createMask(): Mask {
  const secrets = new Set<string>();
  return {
    add: (secret) => {
      for (const part of partsOf(secret)) secrets.add(part);
    },
    hide: (text) => {
      const places = [...secrets].flatMap((secret) => placesOf(secret, text));
      return places.length === 0 ? text : cover(text, places);
    },
  };
}

/** From and up to, in characters. */
type Range = readonly [from: number, to: number];

/** Also those that overlap: of `aXaXa`, each `aXa`. */
function placesOf(secret: string, text: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
    places.push([at, at + secret.length]);
  return places;
}

/** Where secrets overlap, what is covered is all of them: covering one would leave the rest of the other to be read. */
function cover(text: string, places: readonly Range[]): string {
  let out = '';
  let end = 0;
  for (const [from, to] of [...places].sort((a, b) => a[0] - b[0])) {
    if (from > end || end === 0) out += `${text.slice(end, from)}***`;
    end = Math.max(end, to);
  }
  return out + text.slice(end);
}
