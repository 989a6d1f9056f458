import { basename, dirname } from 'node:path';

const dockerfileName = /^(?:Dockerfile|Containerfile)(?:\.(.+))?$|^(.+)\.(?:Dockerfile|Containerfile)$/i;

/** Templates, leftovers of editors and what belongs to a Dockerfile without being one. */
const noDockerfile =
  /\.(dockerignore|j2|jinja2?|tmpl|tpl|template|erb|mustache|in|orig|rej|bak|old|swp|md)$/i;

/** Whether a file of that name is a Dockerfile: `Dockerfile`, `Dockerfile.NAME`, `NAME.Dockerfile`; or Containerfile. */
export function isDockerfile(name: string): boolean {
  return dockerfileName.test(name) && !noDockerfile.test(name) && !name.startsWith('.');
}

/**
 * What a Dockerfile's image is called: `Dockerfile.NAME` and `NAME.Dockerfile` name it themselves, any other has its
 * folder's name.
 * @param cwd the working folder, absolute
 * @param path relative to it
 */
export function imageNameOf(cwd: string, path: string): string {
  const [, after, before] = dockerfileName.exec(basename(path)) ?? [];
  const folder = dirname(path) === '.' ? basename(cwd) : basename(dirname(path));
  return targetName(after ?? before ?? folder);
}

/**
 * A name for an image: Bake allows letters, digits, `_` and `-` in a target's name, repositories only lower case, and
 * at its ends neither `_` nor `-`.
 */
export function targetName(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replaceAll(/^[_-]+|[_-]+$/g, '');
  return slug === '' ? 'image' : slug;
}
