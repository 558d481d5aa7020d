import { countLabel, type WorkFilter } from '@/domain/agenda/shelf';
import type { DutyKind } from '@/domain/agenda/duty';
import type { CaseState } from '@/domain/case/case';
import type { WorkItem } from '@/contract/workbench';
import type { Desk } from '@/services/desks';

type Counts = Readonly<Record<WorkFilter, number>>;

/** 在办5件，没有逾期，待确认1件 */
export function countsWords({ open, overdue, unconfirmed }: Pick<Counts, 'open' | 'overdue' | 'unconfirmed'>): string {
  const parts = [`在办${open}件`, overdue > 0 ? `逾期${overdue}件` : '没有逾期'];
  return [...parts, ...(unconfirmed > 0 ? [`待确认${unconfirmed}件`] : [])].join('，');
}

/** 今天有3件要办 */
export function openTitle({ open, mine }: Pick<Counts, 'open' | 'mine'>, { handles }: Pick<Desk, 'handles'>): string {
  if (!handles) return open > 0 ? `在办${open}件` : '没有在办的申请';
  return mine > 0 ? `今天有${mine}件要办` : '现在没有要你办的';
}

const TITLES: Record<Exclude<WorkFilter, 'open' | 'mine'>, string> = {
  unconfirmed: '待确认', near: '快到期', overdue: '逾期', applicant: '等申请人', consulting: '征求意见', closed: '已办结',
};

/** What a list is called above it, with its number. */
export const listTitle = (shown: WorkFilter, counts: Counts, desk: Pick<Desk, 'handles'>): string =>
  (shown === 'open' || shown === 'mine' ? openTitle(counts, desk) : `${TITLES[shown]}${countLabel(counts[shown])}件`);

interface EmptyWords { readonly title: string; readonly why: string }

/** Why a list is empty, and what would fill it. */
export function emptyWords(shown: WorkFilter, { handles }: Pick<Desk, 'handles'>): EmptyWords {
  switch (shown) {
    case 'open': return { title: '没有在办的申请', why: `新的申请提交以后，会马上出现在这里${handles ? '，等你确认收到' : ''}。` };
    case 'mine': return { title: '现在没有要你办的', why: '轮到你办的申请会出现在这里；在等谁，看“全部”。' };
    case 'unconfirmed': return { title: '没有待确认的申请', why: '新的申请提交以后，先到这里等确认收到。' };
    case 'near': return { title: '没有快到期的申请', why: '答复期限还剩5个工作日以内的，会出现在这里。' };
    case 'overdue': return { title: '没有逾期的申请', why: '过了答复期限还没有答复的，会出现在这里。' };
    case 'applicant': return { title: '没有在等申请人的', why: '等申请人补正、缴费的，会出现在这里；这时候答复期限停着。' };
    case 'consulting': return { title: '没有在征求意见的', why: '发出征求意见书、对方还没有答复的，会出现在这里。' };
    case 'closed': return { title: '还没有办结的申请', why: '送达答复或者申请人撤回以后，申请移到这里。' };
  }
}

const ANSWER_VERBS: Partial<Record<CaseState, string>> = { inProgress: '去拟定答复', decided: '去审核', reviewed: '去签发', signed: '去送达' };
const VERBS: Partial<Record<DutyKind, string>> = {
  confirm: '去确认收到', approveExtension: '去批延期', recordNoticeDelivery: '去登记送达', recordConsultationDelivery: '去登记送达', recordLapse: '去登记',
};

/** What the button of a case says. */
export const verbOf = ({ state, duties: [{ kind }] }: Pick<WorkItem, 'state' | 'duties'>): string =>
  VERBS[kind] ?? (kind === 'answer' ? ANSWER_VERBS[state] : undefined) ?? '打开';
