import type { LintCopy, LintImage } from '../../../plan/lint/model.ts';
import { copiesOf, takesAll } from './chain.ts';
import { listOf } from './let-in.ts';
import { tell, type Rule } from './rule.ts';

/** Everything is copied, and nothing says what does not belong to it. */
export const noDockerignore: Rule = {
  name: 'no-dockerignore',
  level: 'info',
  judge: (image) => {
    const { context } = image;
    if (context === undefined || context.ignoreFile !== undefined) return [];
    const copy = whole(image);
    if (copy === undefined || (context.letIn.length === 0 && !context.isProject)) return [];
    const what = context.letIn.length === 0 ? '' : `, with ${listOf(context.letIn)}`;
    return [
      tell(
        copy,
        `All of the build context is copied${what}, and there is no .dockerignore`,
        `Write a .dockerignore with ${context.letIn.length === 0 ? '.git, node_modules and the like' : context.letIn.map(({ path }) => path).join(', ')}`,
      ),
    ];
  },
};

function whole(image: LintImage): LintCopy | undefined {
  return copiesOf(image).find(takesAll);
}
