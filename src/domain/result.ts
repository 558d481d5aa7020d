/** An expected refusal is a value; a broken assumption throws. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;
export const fail = <E>(error: E) => ({ ok: false, error }) as const;

/** A variant that nobody handles does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unhandled variant: ${JSON.stringify(value)}`);
}
