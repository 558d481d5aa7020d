import { useShareAppMessage } from '@tarojs/taro';
import type { AgencyHome } from '@/contract/public';
import { LINKS } from '../reading/links';
import { useAgencyHome } from '../reading/use-agency-home';
import type { Opened } from '../reading/use-reading';

/** Contact, reports and host of an agency; shared, it opens at this agency again. */
export function useHomePage(agencyId: string): Opened<AgencyHome> {
  const opened = useAgencyHome(agencyId);
  const { reading } = opened;
  useShareAppMessage(() => ({
    title: reading.kind === 'ready' ? `${reading.value.agency.name}政府信息公开` : '政府信息公开',
    path: LINKS.home(agencyId),
  }));
  return opened;
}
