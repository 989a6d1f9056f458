import { copiesOf, runsOf, takesAll } from './chain.ts';
import { listOf } from './let-in.ts';
import { tell, type Rule } from './rule.ts';

/** There is a .dockerignore, and it lets in what nobody wants in a build. */
export const dockerignoreLetsIn: Rule = {
  name: 'dockerignore-lets-in',
  level: 'info',
  judge: (image) => {
    const { context } = image;
    if (context?.ignoreFile === undefined || context.letIn.length === 0) return [];
    const copies = copiesOf(image).filter(({ from }) => from === undefined);
    const step =
      copies.find(takesAll) ??
      copies[0] ??
      runsOf(image).find(({ step: run }) => run.mounts.some(({ type }) => type === 'bind'))?.step;
    if (step === undefined) return [];
    const paths = context.letIn.map(({ path }) => path);
    return [
      tell(
        step,
        `${context.ignoreFile} lets ${listOf(context.letIn)} into the build: each change of it builds again`,
        `Add to it: ${paths.slice(0, 5).join(', ')}`,
        // Not where each one lies: that differs from machine to machine.
        [...new Set(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)))].sort().join(' '),
      ),
    ];
  },
};
