import type { ReactNode } from 'react';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgency } from '@/pages/reading/use-agency';
import { useAgencyHome } from '@/pages/reading/use-agency-home';
import { StaffShare } from './staff-share';
import { ShareView } from './view';
import './share.scss';

/** 二维码、链接、海报 of an agency. */
export default function SharePage(): ReactNode {
  const agencyId = useAgency();
  const { staff } = useRouter().params;
  const opened = useAgencyHome(agencyId);
  const name = opened.reading.kind === 'ready' ? opened.reading.value.agency.name : '';
  useShareAppMessage(() => ({ title: `${name}政府信息公开`, path: LINKS.home(agencyId ?? '') }));
  return <ReadingPage title="分享、二维码" opened={opened} noAgency={!agencyId}>{(home) => (staff ? <StaffShare home={home} /> : <ShareView home={home} />)}</ReadingPage>;
}
