/** 没有核对的: what could not be laid beside the report of the year before, because that is not here. */
export interface Unchecked {
  /** The year whose report is missing. */
  readonly year: number;
  /** Each thing that nobody checked, in words. */
  readonly checks: readonly string[];
}

/**
 * 上年年报不在这里, said plainly: a report that nothing was found in is not one that was compared. It is no finding, because
 * the first year of an office has none before it.
 * @param year of the report that is checked
 * @source domain/report/check-years.ts C5, C6; 条例 art. 50
 */
export const uncheckedWithout = (year: number): Unchecked => ({
  year: year - 1,
  checks: [
    `上年结转是不是等于${year - 1}年年报的结转下年度（C5）`,
    `现行有效件数是不是等于${year - 1}年的加本年制发减本年废止（C6）`,
    `正文有没有照抄${year - 1}年的，${year - 1}年说的问题今年改了没有`,
  ],
});

/** 怎么办. */
export const uncheckedTodo = ({ year }: Unchecked): string =>
  `请把${year}年公布的年报导入，导入以后这几项自己会核对。${year}年还没有这个单位、没有写过年报的，不用管。`;
