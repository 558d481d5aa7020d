import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { NoticeBar } from './bar';
import { useNotice } from './use-notice';
import { NoticeView } from './view';

export default function NoticePage(): ReactNode {
  const notice = useNotice();
  return <Page title="放假安排" bar={<NoticeBar {...notice} />}><NoticeView {...notice} /></Page>;
}
