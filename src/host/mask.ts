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
    hide: (text) =>
      [...secrets]
        .sort((a, b) => b.length - a.length)
        .reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
  };
}
