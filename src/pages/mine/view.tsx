import type { ReactNode } from 'react';
import type { Refused } from '@/contract/reply';
import { byNeed } from '@/domain/case/by-need';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Check } from '@/components/choice';
import { Empty, Failed } from '@/components/state';
import { Tag } from '@/components/tag';
import { setElder, useSession } from '@/services/session';
import { go, goToTab } from '../reading/links';
import { ApplicationRow } from './application-row';
import type { Mine } from './use-mine';

/** How many are shown before 全部申请. */
const SHOWN = 3;

/** My applications, what needs me first; then the way to all of them. */
export function MyApplications({ mine }: { readonly mine: Mine }): ReactNode {
  const { applications, me } = mine;
  if (applications.length === 0) {
    return (
      <Card>
        <Empty title="你还没有提交过申请" action={{ label: '我要申请', onTap: () => goToTab('apply') }}>
          网上查不到的政府信息，可以向制作或者保存它的单位申请。
        </Empty>
      </Card>
    );
  }
  return (
    <Card cells title="我的申请">
      {byNeed(applications).slice(0, SHOWN).map((application) => <ApplicationRow key={application.id} application={application} />)}
      {me.applications > SHOWN ? <Cell title="全部申请" value={`${me.applications}件`} onTap={() => go('/packages/apply/list/index')} /> : null}
    </Card>
  );
}

/** 消息 about my applications. */
export function Messages({ me }: Pick<Mine, 'me'>): ReactNode {
  if (me.applications === 0 && me.unread === 0) return null;
  return (
    <Card cells>
      <Cell title="消息" note="每一步都在这里告诉你" value={me.unread > 0 ? <Tag tone="near">{`${me.unread}条没有读`}</Tag> : undefined} onTap={() => go('/packages/apply/inbox/index')} />
    </Card>
  );
}

/** 我的资料: what is stored about me, who looked at it. */
export const DataEntrance = (): ReactNode => <Card cells><Cell title="我的资料" note="存了什么、谁看过、带走一份、删除" onTap={() => go('/packages/apply/data/index')} /></Card>;

/** Where work begins: the whole county for its office, the applications, or what is to be published for who does nothing else. */
function deskOf(staffOf: Mine['me']['staffOf']): string | undefined {
  if (staffOf.some(({ watchesCounty }) => watchesCounty)) return '/packages/annual/county/home/index';
  if (staffOf.some(({ hasDesk }) => hasDesk)) return '/packages/staff/workbench/index';
  return staffOf.some(({ publishes }) => publishes) ? '/packages/publish/desk/index' : undefined;
}

/** 工作人员入口 and 我的岗位, for who is bound to an agency. */
export function StaffEntrance({ me: { staffOf } }: Pick<Mine, 'me'>): ReactNode {
  if (staffOf.length === 0) return null;
  const desk = deskOf(staffOf);
  return (
    <Card cells>
      {desk ? <Cell title="工作人员入口" note={staffOf.map(({ agencyName }) => agencyName).join('、')} onTap={() => go(desk)} /> : null}
      <Cell title="我的岗位" note="签批密码、代班、人员和单位设置" onTap={() => go('/packages/office/home/index')} />
    </Card>
  );
}

/** 我有邀请码, for whoever works nowhere yet. */
export function InvitationEntrance({ me }: Pick<Mine, 'me'>): ReactNode {
  if (me.staffOf.length > 0) return null;
  return <Card cells><Cell title="我有邀请码" note="单位请你担任工作人员时用" onTap={() => go('/packages/office/join/index')} /></Card>;
}

/** 长辈版: for every page of this phone. */
export function ElderSwitch(): ReactNode {
  const { elder } = useSession();
  return <Check label="长辈版" note="字更大，按钮更好按，这部手机上的每一页都这样。" checked={elder} onChange={setElder} />;
}

export function MineFailed({ refused, onRetry }: { readonly refused: Refused; readonly onRetry: () => Promise<void> }): ReactNode {
  return <Card><Failed refused={refused} safe="已经提交的申请都在，不受影响。" onRetry={onRetry} /></Card>;
}
