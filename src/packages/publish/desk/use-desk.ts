import { useCallback } from 'react';
import type { Membership } from '@/contract/staff';
import { call } from '@/services/cloud';
import { load } from '@/services/storage';
import { useReply, type Replied } from '@/services/use-reply';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
/** 为哪个单位办理: kept by the workbench. */
const usual = (): string | undefined => load('staff.agency', text);

/** The agency whose items are looked at: the one named, the one used last, else the first. */
export const chosenOf = (memberships: readonly Membership[], wanted: string | undefined): Membership | undefined =>
  [wanted, usual()].map((id) => memberships.find(({ agencyId }) => agencyId === id)).find((one) => one !== undefined) ?? memberships[0];

/** Every agency this person works for. */
export const useMemberships = (): Replied<readonly Membership[]> => useReply(useCallback(() => call('staff', 'whoAmI', {}), []));
