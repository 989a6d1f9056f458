const nobody = 65_534;

/** Works as somebody who is not root, who may do everything: what is made meanwhile is theirs. */
export async function asSomebody(work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}
