import type { Workshop } from './workshop.ts';

/**
 * Looks for what a build needs while the Dockerfiles are read: nothing is started. A failure shows where it is needed.
 */
export function lookAhead(workshop: Workshop): void {
  const needed = [workshop.builders(), import('../build/solve-again.ts'), import('../build/engine.ts')];
  for (const one of needed) one.catch(() => undefined);
}

/**
 * Loads what publishing and the reports need while the engine works, so that nobody waits for it afterwards.
 * A module that cannot be loaded fails where it is used.
 */
export function loadAhead(): void {
  const modules = [
    import('../publish/publish.ts'),
    import('../oci/registry/client.ts'),
    import('../oci/registry/undici.ts').then(({ loadUndici }) => loadUndici()),
    import('../report/html/page.ts'),
    import('@dagrejs/dagre'),
  ];
  for (const module of modules) module.catch(() => undefined);
}
