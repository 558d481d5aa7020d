/** Made when first wanted, and kept: what only some who load a module ever use costs the others nothing. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
