import type { ImageContents } from '../../check/layers/contents.ts';
import type { LayoutImage } from '../../oci/layout.ts';

/** What the engine puts into every container: nothing of it is in the image. */
const ofEngine = /^\/(proc|sys|dev)\//;

/** Where a program is looked for when the image says nothing. Source: moby/buildkit, util/system/path.go. */
const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Why a program cannot be started, from what is in the image: a missing one is exit code 1 for the engine.
 * @param program as the command names it
 * @returns a clause: "its program is not in the image: /app"; `undefined` when it is there
 */
export function missingProgram(
  program: string,
  { config: { config } }: Pick<LayoutImage, 'config'>,
  { resolve }: Pick<ImageContents, 'resolve'>,
): string | undefined {
  const path = (config?.Env ?? []).find((entry) => entry.startsWith('PATH='))?.slice('PATH='.length);
  const workdir = config?.WorkingDir ?? '';
  const places = program.includes('/')
    ? [program.startsWith('/') ? program : `${workdir}/${program}`]
    : (path ?? usualPath).split(':').map((folder) => `${folder}/${program}`);
  const files = places.filter((place) => !ofEngine.test(place)).map((place) => resolve(place));
  if (files.length < places.length) return undefined;
  const found = files.filter((file) => file !== undefined);
  if (found.length === 0)
    return program.includes('/')
      ? `its program is not in the image: ${program}`
      : `its program is not in the image: ${program} (looked for in ${path ?? usualPath})`;
  return found.some(({ kind, mode }) => kind !== 'folder' && (mode & 0o111) !== 0)
    ? undefined
    : `its program may not be executed: ${program}`;
}
