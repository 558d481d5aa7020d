/** Shown before a form; more are a list, and a list is in 查信息. */
const SHOWN = 3;
/** What holds less of a wish than this is about something else, and would only stand in the way. */
const LEAST_COVERED = 0.5;

/** 先看看有没有公开: of what a wish finds, what may well be it, in the order it came. */
export const likelyAnswers = <T extends { readonly covered: number }>(hits: readonly T[]): readonly T[] =>
  hits.filter(({ covered }) => covered >= LEAST_COVERED).slice(0, SHOWN);
