/** Makes a value at the first call and keeps it; a failure is not kept, so that the next call tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (kept ??= make().catch((error: unknown) => {
    kept = undefined;
    throw error;
  }));
}
