/** What stands where words were. */
export const ERASED_WORDS = '（到期已删除）';

type Step = string | number;

/** Every text in a value. */
function texts(value: unknown, at: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value === 'string') return [at];
  if (Array.isArray(value)) return value.flatMap((one, index) => texts(one, [...at, index]));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => texts(one, [...at, key])) : [];
}

function replaced(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return ERASED_WORDS;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === step ? replaced(one, rest) : one));
  return { ...value as object, [step]: replaced((value as Readonly<Record<string, unknown>>)[String(step)], rest) };
}

/**
 * The same value without what somebody wrote: each text that may be any text is replaced. What may only be one of a few
 * words, a day or an id is no text of anybody, and stays, so that the record is still read.
 * @param fits whether a candidate is still a record of its kind
 */
export const withoutWords = <T>(value: T, fits: (candidate: unknown) => boolean): T => texts(value).reduce<unknown>((kept, at) => {
  const candidate = replaced(kept, at);
  return fits(candidate) ? candidate : kept;
}, value) as T;
