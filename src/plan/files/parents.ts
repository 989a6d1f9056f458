import { readGlob } from './glob.ts';
import { readIgnorePattern, type IgnorePattern } from './ignore-pattern.ts';
import { isBranch, type Branch, type Node } from './tree.ts';

/** Something that `COPY --parents` takes: whole, or a folder that only comes along. */
export interface Taken {
  readonly path: string;
  readonly node: Node;
  readonly isWhole: boolean;
}

/**
 * What `COPY --parents` takes from below its pivot: all that the pattern fits, and the folders on the way. Its patterns
 * are those of `.dockerignore`. Source: BuildKit, dockerfile2llb, dispatchCopy (IncludePatterns).
 * @param path of the pivot, for the paths of what is found
 */
export function takenBelow(pivot: Branch, pattern: string, path: string): readonly Taken[] {
  const read = readIgnorePattern(pattern);
  if (read === undefined || read === 'malformed' || !read.isSure || read.isException)
    return [{ path, node: pivot, isWhole: true }];
  const taken: Taken[] = [];
  const look = (branch: Branch, folder: string): boolean => {
    const before = taken.length;
    for (const [name, node] of branch.children()) {
      const way = folder === '' ? name : `${folder}/${name}`;
      const at = path === '' ? way : `${path}/${way}`;
      if (read.test(way)) taken.push({ path: at, node, isWhole: true });
      else if (isBranch(node) && mayLead(read, way) && look(node, way))
        taken.push({ path: at, node, isWhole: false });
    }
    return taken.length > before;
  };
  look(pivot, '');
  return taken;
}

/** Whether the pattern can fit anything below this folder. */
function mayLead({ text }: IgnorePattern, folder: string): boolean {
  const steps = text.split('/');
  for (const [index, name] of folder.split('/').entries()) {
    const step = steps[index];
    if (step === undefined) return false;
    if (step.includes('**') || step.includes('\\')) return true;
    const glob = readGlob(step);
    if (glob?.mayCross !== false) return true;
    if (!glob.test(name)) return false;
  }
  return true;
}
