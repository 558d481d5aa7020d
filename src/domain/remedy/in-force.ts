import type { CivilDate } from '../calendar/civil-date';
import type { RemedyFacts } from './facts';

/** 施行日期 of what changed the remedies after the Regulation of 2019. @source 行政复议法 art. 90; 法释〔2025〕8号 */
const IN_FORCE_FROM = {
  reconsideration: '2024-01-01' as CivilDate,
  disclosureInterpretation: '2025-06-01' as CivilDate,
} as const;

/**
 * Whether a law as it is now applies: from the day the answer was known, or made while that is not known; without a
 * day it is today's law. The law says nothing of answers made before and known after; they are treated as new
 * (inference), because the application for reconsideration can only be filed under the new law.
 */
export const inForce = (law: keyof typeof IN_FORCE_FROM, { knownOn, madeOn }: Pick<RemedyFacts, 'knownOn' | 'madeOn'>): boolean => {
  const day = knownOn ?? madeOn;
  return day === undefined || day >= IN_FORCE_FROM[law];
};
