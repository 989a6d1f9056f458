import { Problem, type ProblemData } from '../../src/problem.ts';

/** The problem with which something ends, as plain data. @throws whatever else it ends with, and when it does not fail */
export async function problemFrom(work: () => unknown): Promise<ProblemData> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Problem) return error.data;
    throw error;
  }
  throw new Error('it was to fail, and did not');
}
