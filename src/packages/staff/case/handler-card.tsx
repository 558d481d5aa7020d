import type { ReactNode } from 'react';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Choice } from '@/components/choice';
import { Sheet } from '@/components/sheet';
import { Failed } from '@/components/state';
import { refusalWords } from '../shared/refusal-words';
import { useAssign } from './use-assign';

interface HandlerCardProps {
  readonly current: StaffCase;
  readonly reload: () => Promise<void>;
}

/** 经办人, and for who may: to whom the case is given. */
export function HandlerCard({ current, reload }: HandlerCardProps): ReactNode {
  const { handler, mayAssign } = current;
  const assigning = useAssign(current, reload);
  const { colleagues, chosen, refused } = assigning;
  if (!handler && !mayAssign) return null;
  return (
    <>
      <Card cells>
        <Cell title="经办人" value={handler?.name ?? '还没有'} {...(mayAssign && { onTap: () => void assigning.open(), act: '转交', label: `经办人${handler?.name ?? '还没有'}，转交` })} />
        {refused && !colleagues ? <Failed refused={refused} /> : null}
      </Card>
      {colleagues ? (
        <Sheet
          open title="这件申请交给谁办？" confirm={colleagues.length > 0 ? '转交' : '知道了'}
          lead={colleagues.length > 0 ? '转交以后，到期提醒发给新的经办人；期限不变。' : '本单位没有别的经办人，请先请管理员邀请，或者给同事加上经办人的岗位。'}
          rows={colleagues.length > 0 ? [{ label: '告诉谁', value: '新的经办人', note: '申请人看不到转交' }] : []}
          reveal={assigning.problem} error={refused && refusalWords(refused, false)}
          onConfirm={colleagues.length > 0 ? assigning.confirm : assigning.cancel} onCancel={assigning.cancel}
        >
          {colleagues.length > 0 ? (
            <Choice label="交给" options={colleagues.map(({ memberId, name, openCases }) => ({ value: memberId, label: name, note: `手上在办${openCases}件` }))} value={chosen} onChange={assigning.choose} error={assigning.problem} />
          ) : null}
        </Sheet>
      ) : null}
    </>
  );
}
