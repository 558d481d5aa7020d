import { ROWS, type FormRowKey } from '../rows';
import { letters } from './characters';

/** Shorter wordings that published reports use for a row. */
const SHORT_NAMES: Partial<Record<FormRowKey, readonly string[]>> = {
  newlyReceived: ['本年新收'],
  carriedOverIn: ['上年结转'],
  partiallyGranted: ['部分公开'],
  'other.correctionOverdue': ['申请人无正当理由逾期不补正', '逾期不补正'],
  'other.feeOverdue': ['申请人逾期未按收费通知要求缴纳费用', '逾期未按收费通知要求缴纳费用', '逾期不缴费', '逾期未缴费'],
  carriedOverOut: ['结转下年度', '结转下年度继续办理'],
};

/** Names too common to be looked for inside other words. */
const COMMON = new Set(['其他', '总计']);
const SHORTEST_PART = 6;

export interface RowName {
  readonly key: FormRowKey;
  /** 3其他: number and words as letters. */
  readonly numbered: string;
  /** Every wording, without number. */
  readonly names: readonly string[];
}

/** Names of the rows a table is expected to have, in order. */
export function rowNames(keys: readonly FormRowKey[]): readonly RowName[] {
  return keys.map((key) => {
    const { number, label } = ROWS[key];
    return { key, numbered: letters(`${number}${label}`), names: [letters(label), ...(SHORT_NAMES[key] ?? [])] };
  });
}

function single(keys: readonly FormRowKey[]): FormRowKey | undefined {
  return new Set(keys).size === 1 ? keys[0] : undefined;
}

/** The row whose number and first words end a text that broke off: 5.属于三类内部事务信. */
function brokenOff(text: string, names: readonly RowName[]): FormRowKey | undefined {
  return single(names.filter(({ numbered }) => {
    for (let length = numbered.length - 1; length >= SHORTEST_PART; length -= 1) {
      if (text.endsWith(numbered.slice(0, length))) return true;
    }
    return false;
  }).map(({ key }) => key));
}

/** All rows whose whole name occurs in a text. */
export function rowsNamedIn(text: string, names: readonly RowName[]): readonly FormRowKey[] {
  return names
    .filter(({ numbered, names: wordings }) => text.includes(numbered) || wordings.some((name) => !COMMON.has(name) && text.includes(name)))
    .map(({ key }) => key);
}

/** The row that the words of a line name, when they name exactly one. */
export function rowNamedBy(words: readonly string[], names: readonly RowName[]): FormRowKey | undefined {
  const last = letters(words.at(-1) ?? '');
  const all = letters(words.join(''));
  const exact = single(names.filter(({ numbered, names: wordings }) => numbered === last || wordings.includes(last) || wordings.includes(all)).map(({ key }) => key));
  if (exact) return exact;
  const ending = single(names.filter(({ numbered, names: wordings }) => all.endsWith(numbered)
    || wordings.some((name) => !COMMON.has(name) && all.endsWith(name))).map(({ key }) => key));
  return ending ?? single(rowsNamedIn(all, names)) ?? brokenOff(all, names);
}

/** Whether a row's name stands in a text, perhaps with other words between its pieces. */
export function nameIsScatteredIn(text: string, name: RowName): boolean {
  return name.names.some((wording) => {
    let from = 0;
    for (const character of wording) {
      from = text.indexOf(character, from) + 1;
      if (from === 0) return false;
    }
    return true;
  });
}
