import { messageOf } from '../../problem.ts';
import { nameOfTest } from '../../test-name.ts';
import type { PolicyCheck } from './wrong-value.ts';

/** `test`: outputs that are no regular expressions, and names that a report could not tell apart. */
export const checkTests: PolicyCheck = ({ test: tests = [] }, keys) => {
  const names: string[] = [];
  for (const [at, test] of tests.entries()) {
    const own = [...keys, 'test', String(at)];
    const output = 'output' in test ? test.output : undefined;
    const why = output === undefined ? undefined : whyNoExpression(output);
    if (why !== undefined)
      return {
        keys: [...own, 'output'],
        wrong: {
          what: `${[...keys, 'test'].join('.')}: the output that a test expects is no regular expression: ${why}`,
          todo: "Signs that mean themselves have a backslash before them: output: '^\\[ok\\]'",
        },
      };
    const name = nameOfTest(test);
    if (names.includes(name))
      return {
        keys: own,
        wrong: {
          what: `${keys.join('.')} has two tests ${JSON.stringify(name)}`,
          todo: 'Give them different names: `name: …`',
        },
      };
    names.push(name);
  }
  return undefined;
};

function whyNoExpression(text: string): string | undefined {
  try {
    new RegExp(text, 'u');
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}
