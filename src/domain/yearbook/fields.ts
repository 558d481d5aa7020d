import type { CivilDate } from '../calendar/civil-date';

interface Asked {
  readonly label: string;
  readonly hint?: string;
  /** May stay empty: it is not known yet, or there is none. */
  readonly optional?: true;
}

interface WordsRule extends Asked {
  readonly type: 'words' | 'prose';
  /** Characters. */
  readonly limit: number;
}

interface CountRule extends Asked {
  readonly type: 'count';
  readonly unit: string;
  readonly least: 0 | 1;
  /** More is a slip of the finger. */
  readonly most: number;
  /** 通常就是这么多: what the form begins with. */
  readonly usual?: number;
}

interface MoneyRule extends Asked {
  readonly type: 'money';
  readonly unit: '元';
}

interface DayRule extends Asked {
  readonly type: 'day';
  /** May be known ahead, as the end of a period of validity is. */
  readonly ahead?: true;
}

/** 台账的一格: what is asked, and what is taken for an answer. */
export type FieldRule = WordsRule | CountRule | MoneyRule | DayRule;

/** What is kept: 件, 人, 场 whole numbers; money in 分. */
type ValueOf<F extends FieldRule> = F extends { readonly type: 'count' | 'money' } ? number : F extends { readonly type: 'day' } ? CivilDate : string;

export type FieldRules = Readonly<Record<string, FieldRule>>;

/** The values of a line by its fields. */
export type ValuesBy<Fields extends FieldRules> =
  & { readonly [N in keyof Fields as Fields[N] extends { readonly optional: true } ? never : N]: ValueOf<Fields[N]> }
  & { readonly [N in keyof Fields as Fields[N] extends { readonly optional: true } ? N : never]?: ValueOf<Fields[N]> };
