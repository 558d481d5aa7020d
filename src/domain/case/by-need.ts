import type { StepLevel } from './step';
import type { Standing } from './standing';

const URGENCY: readonly StepLevel[] = ['late', 'near', 'calm', 'done'];

/** 要我留意的在前: what is late first, then what is near; among equals the newest. */
export function byNeed<T extends { readonly standing: Standing; readonly submittedAt: string }>(applications: readonly T[]): readonly T[] {
  const rank = ({ standing }: T) => URGENCY.indexOf(standing.level);
  return [...applications].sort((a, b) => rank(a) - rank(b) || (a.submittedAt < b.submittedAt ? 1 : -1));
}
