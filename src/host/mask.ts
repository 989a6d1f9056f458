/** Secrets that must not be seen in what we print ourselves. */
export interface Mask {
  add(secret: string): void;
  hide(text: string): string;
}

/** Shorter ones would hide ordinary words, and are no secrets. */
const shortest = 4;

/** A mask without secrets. Each line of a secret is hidden by itself, as the runner does it. */
export function createMask(): Mask {
  const secrets = new Set<string>();
  return {
    add: (secret) => {
      for (const part of [secret, ...secret.split(/\r?\n/)])
        if (part.trim().length >= shortest) secrets.add(part.trim());
    },
    hide: (text) =>
      [...secrets]
        .sort((a, b) => b.length - a.length)
        .reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
  };
}
