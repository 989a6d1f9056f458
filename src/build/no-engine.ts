import { Problem, type ProblemData } from '../problem.ts';

/** Nobody named an engine, and this machine has none: what can be answered without one still can. Exit code 4. */
export class NoEngine extends Problem {
  constructor(what: string, details: Pick<ProblemData, 'todo'>) {
    super({ kind: 'surroundings', what, ...details });
  }
}
