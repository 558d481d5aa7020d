import type { WithheldLine } from '@/contract/withheld';
import { formatDate } from '@/domain/calendar/civil-date';
import { WITHHELD_STATES } from '@/domain/reassess/reassess';
import { leafOf } from '@/domain/statute/withheld';

/** 依据, in the words of the form. */
export const groundWords = ({ grounds }: Pick<WithheldLine, 'grounds'>): string => grounds.map((ground) => leafOf(ground).label).join('、');

/** How an assessment stands, with its tone. */
export function standingWords({ state, standing, dueOn }: WithheldLine): { readonly tone: 'late' | 'near' | 'done' | 'calm'; readonly label: string; readonly note: string } {
  const label = WITHHELD_STATES[state].label;
  if (state === 'proposed') return { tone: 'near', label, note: '评估意见等审核人审核' };
  if (state !== 'withheld') return { tone: state === 'opened' ? 'done' : 'calm', label, note: '' };
  const note = `${standing === 'overdue' ? '应当在' : ''}${formatDate(dueOn)}${standing === 'overdue' ? '以前评估' : '以前评估一次'}`;
  return standing === 'overdue' ? { tone: 'late', label: '过期', note } : standing === 'soon' ? { tone: 'near', label: '快到期', note } : { tone: 'calm', label: '没到期', note };
}
