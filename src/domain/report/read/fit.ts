import { GAP, type Slot } from './entries';
import { BLANK, type Value } from './values';

/** What a row of numbers must satisfy, as its table prints it. */
export interface RowRule {
  readonly width: number;
  /** Whether the numbers agree with their sums; blanks count as nothing. */
  readonly holds: (values: readonly Value[]) => boolean;
  /** The number that the sums ask for at one place, when they ask for exactly one; it is used only when `holds` then says so. */
  readonly solve: (values: readonly Value[], hole: number) => number | undefined;
}

export interface Fitted {
  readonly values: readonly Value[];
  /** Blank cells left out at the right; the same for all rows of a table with borders. */
  readonly trailing: number;
  /** A number was added or left out so that the row fits; a doubt must say so. */
  readonly change?: 'added' | 'dropped';
}

const without = (values: readonly Value[], index: number) => [...values.slice(0, index), ...values.slice(index + 1)];
const withValue = (values: readonly Value[], index: number, value: Value) => [...values.slice(0, index), value, ...values.slice(index)];

const same = (left: readonly Value[], right: readonly Value[]): boolean => JSON.stringify(left) === JSON.stringify(right);

function only(candidates: readonly (readonly Value[])[]): readonly Value[] | undefined {
  const [first, ...rest] = candidates;
  return first && rest.every((other) => same(first, other)) ? first : undefined;
}

/** More blanks than this beside a row are no part of it; also keeps a nonsense line of a million numbers cheap. */
const MOST_BLANKS = 60;

/** Every way to leave out blanks at the two ends so that `width` values remain. */
function windows(values: readonly Value[], width: number): readonly Fitted[] {
  const blank = (value: Value) => value.kind === 'blank';
  const found: Fitted[] = [];
  for (let start = 0; start + width <= values.length; start += 1) {
    if (values.slice(0, start).every(blank) && values.slice(start + width).every(blank)) {
      found.push({ values: values.slice(start, start + width), trailing: values.length - start - width });
    }
  }
  return found;
}

/** Of several windows: the one whose sums agree, else the one that stands under the numbers of the other rows. */
function window(values: readonly Value[], rule: RowRule, trailing: number | undefined): Fitted | undefined {
  const all = windows(values, rule.width);
  const agreeing = all.filter((candidate) => rule.holds(candidate.values));
  const aligned = (agreeing.length > 0 ? agreeing : all).filter((candidate) => candidate.trailing === trailing);
  return [all, agreeing, aligned].find(({ length }) => length === 1)?.[0];
}

function repaired(values: readonly Value[], { width, holds, solve }: RowRule): Fitted | undefined {
  if (values.length === width + 1) {
    const found = only(values.map((_, index) => without(values, index)).filter(holds));
    return found && { values: found, trailing: 0, change: 'dropped' };
  }
  if (values.length === width - 1) {
    const candidates = Array.from({ length: width }, (_, hole) => {
      const value = solve(withValue(values, hole, BLANK), hole);
      return value === undefined ? [] : [withValue(values, hole, { kind: 'number', value })];
    }).flat();
    const found = only(candidates.filter(holds));
    return found && { values: found, trailing: 0, change: 'added' };
  }
  return undefined;
}

/**
 * Numbers and blanks as exactly one row, or undefined when more than one reading is possible.
 * @param trailing blank cells at the right of the rows of this table that could be read without it
 */
export function fit(slots: readonly Slot[], rule: RowRule, trailing?: number): Fitted | undefined {
  const values = slots.filter((slot) => slot !== GAP);
  if (values.length === rule.width) return { values, trailing: 0 };
  const shaped = values.length > rule.width && values.length <= rule.width + MOST_BLANKS ? window(values, rule, trailing) : undefined;
  const gapped = slots.length > values.length && slots.length < rule.width * 3
    ? window(slots.map((slot) => (slot === GAP ? BLANK : slot)), rule, undefined) : undefined;
  // An empty line may be space and not a cell, so the sums must bear it out.
  const exact = shaped ?? (gapped && rule.holds(gapped.values) ? gapped : undefined);
  return exact ?? repaired(values, rule);
}

/** The number of blank cells at the right that most rows of a table have. */
export function usualTrailing(fits: readonly (Fitted | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const fitted of fits) if (fitted && !fitted.change) counts.set(fitted.trailing, (counts.get(fitted.trailing) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}
