/**
 * 再读一次: what was read before when nothing has changed since, so that a list that was made longer stays as long on the way
 * back to it; else what was read now. Answers are JSON.
 */
export const sameOr = <T>(before: T | undefined, now: T): T => (before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now);

/** The agency that an answer is about, where it says so. */
export function agencyIn(answer: unknown): string | undefined {
  const { agency } = (answer ?? {}) as { readonly agency?: { readonly id?: unknown } | null };
  return typeof agency?.id === 'string' ? agency.id : undefined;
}
