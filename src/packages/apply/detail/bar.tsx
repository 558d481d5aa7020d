import type { ReactNode } from 'react';
import type { ApplicationDetail } from '@/contract/applicant';
import type { AgencyContact } from '@/contract/public';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { standingOf } from '@/pages/mine/standing';
import { go } from '@/pages/reading/links';
import { dial } from '@/services/contact';
import { receiptPath } from '../shared/links';

interface DetailBarProps {
  readonly application: ApplicationDetail;
  /** The cloud's day. */
  readonly today: CivilDate;
  readonly contact: AgencyContact | undefined;
}

/** What is most useful now: to urge an agency that is late, else the receipt that proves what was filed. */
export function DetailBar({ application, today, contact }: DetailBarProps): ReactNode {
  const late = standingOf(application, today).level === 'late';
  return (
    <BottomBar>
      {late && contact
        ? <Action onTap={() => dial(contact.phone)}>拨打电话催问</Action>
        : <Action onTap={() => go(receiptPath(application.id))}>看提交回执</Action>}
    </BottomBar>
  );
}
