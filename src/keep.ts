import { doTask, type Answer, type Task } from './host/runner-cache.ts';

/** A process for one task with the runner's cache; whoever has started it sends the task (see host/keeping.ts). */
process.once('disconnect', () => process.exit(1));
process.once('message', (task: Task) => {
  const end = (answer: Answer): void => void process.send?.(answer, () => process.exit(0));
  doTask(task, (answer) => void process.send?.(answer)).then(end, (error: unknown) => {
    process.stdout.write(`${String(error)}\n`);
    end('failed');
  });
});
