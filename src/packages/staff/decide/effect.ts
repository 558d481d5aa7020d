import { art, articleLabel } from '@/domain/statute/article';
import { LEAVES, type LeafKey } from '@/domain/statute/leaves';
import type { StaffCase } from '@/contract/staff';
import { countsIn } from '../shared/counts-in';
import type { Effect } from '../shared/effect';
import { outcomeName } from '@/domain/report/places';
import { dateWords } from '../shared/why';

/** What handing in a draft will do. */
export function decideEffect(current: StaffCase, leaf: LeafKey): Effect {
  const { dueOn, provisional } = current.clock;
  return {
    title: '提交这份答复？',
    lead: `提交以后由审核人审核。依据：${articleLabel(art(36))}`,
    rows: [
      { label: '办理结果', value: outcomeName(leaf), note: `依据：${LEAVES[leaf].rules.map(articleLabel).join('、')}` },
      { label: '送达后计入', value: countsIn(leaf, current.applicant.kind) },
      ...(dueOn ? [{ label: '答复底线', value: dateWords(dueOn, provisional), note: '不因提交而变' }] : []),
      { label: '接下来', value: '审核人审核，分管领导签发', note: '拟定的人不能审核和签发' },
      { label: '告诉谁', value: '审核人', note: '申请人要到送达以后才看到' },
      { label: '不能撤销', value: '退回以后才能再改' },
    ],
  };
}
