import { badRequest } from '../problem.ts';
import { normalizePlatform } from './platform.ts';

/** One annotation and where it goes, as `docker buildx build --annotation` and Bake take it. */
export interface LeveledAnnotation {
  readonly level: 'manifest' | 'index' | 'manifest-descriptor' | 'index-descriptor';
  /** Only for this platform, normalised; absent: for all. */
  readonly platform?: string;
  readonly name: string;
  readonly value: string;
}

/** Of the names in own-annotations.ts: whoever could set them could say what an image is made of. */
const ownPrefix = 'vnd.image-build.';

const levels = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'] as const;

/**
 * Reads `NAME=VALUE` with levels before it: `index:NAME=VALUE`, `manifest,index:…`, `manifest[linux/amd64]:…`; without
 * one it is for the manifest. Source: docs.docker.com/build/metadata/annotations.
 * @throws Problem (request) for a level that there is not, or an entry without a value
 */
export function readAnnotation(text: string): readonly LeveledAnnotation[] {
  const [, before, name = '', value] = /^(?:([^:=]*):)?([^=]*)=(.*)$/s.exec(text) ?? [];
  if (value === undefined || name === '')
    throw badRequest(`annotations has an entry without a value: ${JSON.stringify(text)}`, {
      todo: 'Write it as NAME=VALUE, or LEVEL:NAME=VALUE',
    });
  if (name.startsWith(ownPrefix))
    throw badRequest(
      `annotations has ${JSON.stringify(name)}, and ${ownPrefix} is for what image-build writes itself`,
    );
  return (before ?? 'manifest').split(',').map((part) => {
    const [, word, platform] = /^([a-z-]+)(?:\[([\w/.-]+)\])?$/.exec(part) ?? [];
    const level = levels.find((one) => one === word);
    if (level === undefined)
      throw badRequest(`annotations has ${JSON.stringify(text)}, and ${JSON.stringify(part)} is no level`, {
        todo: `Levels: ${levels.join(', ')}; manifest[linux/amd64] for one platform`,
      });
    return {
      level,
      ...(platform === undefined ? {} : { platform: normalizePlatform(platform) }),
      name,
      value,
    };
  });
}

/**
 * What the build of one platform is given: those of its manifest. BuildKit refuses an index's where it exports a single
 * platform, and passes over those that name the platform.
 * @returns `manifest:NAME=VALUE`
 */
export function annotationsOfPlatform(texts: readonly string[], platform: string): readonly string[] {
  return texts
    .flatMap(readAnnotation)
    .filter((one) => one.level.startsWith('manifest') && (one.platform ?? platform) === platform)
    .map(({ level, name, value }) => `${level}:${name}=${value}`);
}

/** What goes to the index that joins the platforms. */
export function annotationsOfIndex(texts: readonly string[]): Readonly<Record<string, string>> {
  const entries = texts.flatMap(readAnnotation).filter(({ level }) => level === 'index');
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
}
