import { SECTION_KEYS, type SectionKey } from '../sections';
import type { Heading } from './headings';

/** A stretch of lines, the end not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where each section's lines are; what comes before the first heading is not in it. */
export type Outline = ReadonlyMap<SectionKey, Range>;

export function outlineOf(headings: readonly Heading[], lineCount: number): Outline {
  return new Map(headings.map((heading, index) => [
    heading.key, { from: heading.at + heading.lines, to: headings[index + 1]?.at ?? lineCount },
  ]));
}

export const EMPTY: Range = { from: 0, to: 0 };

/**
 * A heading that was lost: what stands between the end of 表四 and 其他需要报告的事项 belongs to 存在的主要问题及改进情况.
 * @param remediesEnd first line after 表四
 */
export function withProblems(outline: Outline, remediesEnd: number | undefined): Outline {
  const remedies = outline.get('remedies');
  if (!remedies || outline.has('problems') || remediesEnd === undefined || remediesEnd >= remedies.to) return outline;
  const split = new Map(outline).set('remedies', { from: remedies.from, to: remediesEnd }).set('problems', { from: remediesEnd, to: remedies.to });
  return new Map(SECTION_KEYS.flatMap((key) => (split.has(key) ? [[key, split.get(key) ?? EMPTY] as const] : [])));
}
