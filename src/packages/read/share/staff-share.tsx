import { useCallback, type ReactNode } from 'react';
import type { AgencyHome } from '@/contract/public';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { MiniCode } from './mini-code';
import { ShareView } from './view';

/** The same for the staff: with 小程序码, which stands on the poster where WeChat has made one. */
export function StaffShare({ home }: { readonly home: AgencyHome }): ReactNode {
  const { id } = home.agency;
  const { model } = useReply(useCallback(() => call('staff', 'agencyCode', { agencyId: id }), [id]));
  const code = model.kind === 'ready' ? model.value : undefined;
  return <><ShareView home={home} miniCode={code?.picture} />{code ? <MiniCode code={code} /> : null}</>;
}
