import type { Workbench } from '@/contract/staff';
import type { Desk } from '../shared/desks';

/** 在办5件，没有逾期，待确认1件 */
export function countsWords({ counts }: Pick<Workbench, 'counts'>): string {
  const parts = [`在办${counts.open}件`, counts.overdue > 0 ? `逾期${counts.overdue}件` : '没有逾期'];
  return [...parts, ...(counts.unconfirmed > 0 ? [`待确认${counts.unconfirmed}件`] : [])].join('，');
}

/** Only what is loaded can be counted by person; with further pages the number is not claimed to be all. */
export function openTitle({ counts, items, next }: Workbench, { handles }: Pick<Desk, 'handles'>): string {
  if (!handles) return counts.open > 0 ? `在办${counts.open}件` : '没有在办的申请';
  const mine = items.filter((item) => item.mine).length;
  if (mine === 0) return '现在没有要你办的';
  return next ? `先办这${mine}件` : `今天有${mine}件要办`;
}
