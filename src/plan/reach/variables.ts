import { hostPlatform } from '../../oci/platform.ts';
import type { ArgLine, DockerfileFacts } from '../dockerfile.ts';
import { expand } from '../expand.ts';

/** Linux images without a PATH get this one. Source: github.com/moby/buildkit, util/system/path.go. */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What a build stage's variables are at one point of it. Later ARG and ENV win over earlier ones, and over the base's. */
export class Variables {
  readonly #values: Map<string, string>;
  /** Those that are set to something that nobody knows. */
  readonly #untold: Set<string>;
  /** True where a base may have set others that nobody knows of. */
  #isOpen: boolean;

  constructor(values: Iterable<readonly [string, string]>, isOpen = false) {
    this.#values = new Map(values);
    this.#untold = new Set();
    this.#isOpen = isOpen;
  }

  /** Those of an image's config; `undefined` when nobody knows it. */
  static ofBase(env: Readonly<Record<string, string>> | undefined): Variables {
    return new Variables(Object.entries({ PATH: defaultPath, ...env }), env === undefined);
  }

  copy(): Variables {
    const copy = new Variables(this.#values, this.#isOpen);
    for (const name of this.#untold) copy.#untold.add(name);
    return copy;
  }

  /** `value` is `undefined` when nobody knows it. */
  set(name: string, value: string | undefined): void {
    if (value === undefined) {
      this.#untold.add(name);
      this.#values.delete(name);
    } else {
      this.#untold.delete(name);
      this.#values.set(name, value);
    }
  }

  /** Sets all that others have. */
  take(others: Variables): void {
    for (const [name, value] of others.#values) this.set(name, value);
    for (const name of others.#untold) this.set(name, undefined);
    this.#isOpen ||= others.#isOpen;
  }

  /** From here on any variable may have any value. */
  open(): void {
    this.#isOpen = true;
  }

  /** A word with its variables put in; `undefined` when one of them is not known, or its form needs an engine. */
  expand(word: string, escape: string): string | undefined {
    // BuildKit takes any letter for a part of a name.
    if (/\$\w*[^\0-\x7f]/.test(word)) return undefined;
    const unknown: string[] = [];
    const text = expand(
      word,
      (name) => {
        const value = this.#values.get(name);
        if (this.#untold.has(name) || (value === undefined && this.#isOpen)) unknown.push(name);
        return value;
      },
      escape,
    );
    return unknown.length > 0 ? undefined : text;
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  has(name: string): boolean {
    return this.#values.has(name) || this.#untold.has(name);
  }

  /** All that are known; `undefined` when there may be others, or one is set to something that nobody knows. */
  all(): Readonly<Record<string, string>> | undefined {
    return this.#isOpen || this.#untold.size > 0 ? undefined : Object.fromEntries(this.#values);
  }
}

/** Arguments that a build has without being declared, and that can be overridden. */
export const platformArguments: readonly string[] = ['TARGET', 'BUILD']
  .flatMap((prefix) => ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => `${prefix}${part}`))
  .concat('TARGETSTAGE');

/**
 * ARGs before the first FROM, and what BuildKit gives by itself: what FROM can use, and ARG without a default takes.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/platform.go, buildMetaArgs.
 * @param stage see stageName
 */
export function globalVariables(
  facts: DockerfileFacts,
  args: Readonly<Record<string, string>>,
  platform: string,
  stage: string,
): Variables {
  const own = { ...partsOf('TARGET', platform), ...partsOf('BUILD', hostPlatform()), TARGETSTAGE: stage };
  const globals = new Variables(
    Object.entries(own).map(([name, value]) => [name, given(args, name) ?? value] as const),
  );
  for (const { name, value } of facts.args) {
    const set = given(args, name);
    if (set !== undefined) globals.set(name, set);
    else if (value !== undefined) globals.set(name, globals.expand(value, facts.escape));
  }
  return globals;
}

/** What BuildKit calls the stage that is asked for (`TARGETSTAGE`). */
export function stageName(facts: DockerfileFacts | undefined, target: string | undefined): string {
  return target ?? facts?.stages.at(-1)?.name ?? 'default';
}

/** ARG in a stage: what is given, else its default, else what stands before the first FROM, else what was there. */
export function declare(
  { name, value }: ArgLine,
  variables: Variables,
  args: Readonly<Record<string, string>>,
  globals: Variables,
  escape: string,
): void {
  const set = given(args, name);
  if (set !== undefined) variables.set(name, set);
  else if (value !== undefined) variables.set(name, variables.expand(value, escape));
  else if (globals.has(name)) variables.set(name, globals.get(name));
}

function given(args: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(args, name) ? args[name] : undefined;
}

function partsOf(prefix: 'TARGET' | 'BUILD', platform: string): Record<string, string> {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  return {
    [`${prefix}PLATFORM`]: platform,
    [`${prefix}OS`]: os,
    [`${prefix}OSVERSION`]: '',
    [`${prefix}ARCH`]: architecture,
    [`${prefix}VARIANT`]: variant,
  };
}
