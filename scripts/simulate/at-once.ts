/** Works through lists at once, each list in its order. */
export async function atOnce<T>(lists: readonly (readonly T[])[], most: number, each: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...lists];
  await Promise.all(Array.from({ length: most }, async () => {
    for (let list = waiting.shift(); list; list = waiting.shift()) for (const one of list) await each(one);
  }));
}

/** As many offices as are looked at beside each other. */
const BESIDE = 4;

export const eachAtOnce = <T>(all: readonly T[], each: (one: T) => Promise<void>): Promise<void> => atOnce(all.map((one) => [one]), BESIDE, each);
