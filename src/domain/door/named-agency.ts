/** As much of an agency as finding its name in a text needs. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId?: string;
}

const PLACE = /(?:镇|乡|街道|民族乡|开发区|县|区|市)$/;

/** How people call it: its name, its short name, and 乔官 of 乔官镇 where a place of its own follows. */
function callsOf({ name, shortName }: Named): readonly RegExp[] {
  const stem = shortName.replace(PLACE, '');
  const words = [name, shortName].filter((word) => word.length >= 2).map((word) => new RegExp(word));
  return stem.length >= 2 && stem !== shortName ? [...words, new RegExp(`${stem}(?:镇|乡|街道|办事处|政府|的|那边|这边|，|。|$)`)] : words;
}

/**
 * 写到了哪个单位: the agency whose name stands in what was written, the county only when none below it does; undefined
 * when no name stands there, or several that say nothing.
 * @param agencies names of the county's own list, which hold no sign a pattern would read
 */
export function agencyNamedIn<A extends Named>(text: string, agencies: readonly A[]): A | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const found = agencies.filter((agency) => callsOf(agency).some((call) => call.test(plain)));
  const below = found.filter(({ parentId }) => parentId !== undefined);
  const candidates = below.length > 0 ? below : found;
  return candidates.length === 1 ? candidates[0] : undefined;
}
