/** Who says which folder is an image's build context. */
export type ContextOrigin =
  /** `image-build.yml`, `compose.yml`, `the input context`. */
  | { readonly kind: 'given'; readonly by: string }
  /** A guess: nobody said, so it is the Dockerfile's own folder. */
  | { readonly kind: 'own' }
  /** A guess: the working folder, because what the Dockerfile copies is only there. */
  | { readonly kind: 'root'; readonly because: string };

/** Where an image comes from. */
export interface Origin {
  readonly context: ContextOrigin;
  /** Files that say something of it besides its Dockerfile (Bake, Compose, policy), relative to the working folder. */
  readonly definedIn: readonly string[];
}
