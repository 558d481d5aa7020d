import { DuplicateError } from '../database';

/** A rival's document that the snapshot did not show yet; the next look does. */
const DUPLICATE_TRIES = 3;

/** Tries a write again that met a rival's new document. @throws DuplicateError after the last try */
export async function retryingDuplicates<T>(work: () => Promise<T>): Promise<T> {
  for (let left = DUPLICATE_TRIES; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DuplicateError) || left <= 1) throw error;
    }
  }
}
