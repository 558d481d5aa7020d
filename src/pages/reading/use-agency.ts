import { useEffect, useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { addressParams, useOwnParams } from '@/services/address';
import { followAgency, useSession } from '@/services/session';
import { linkedAgency } from './route';

/**
 * The agency a page is about: the one of its address, else the one chosen on this phone. A link followed on a phone
 * that had chosen none also chooses it, so that the way home leads there.
 */
export function useAgency(): string | undefined {
  const { params } = useRouter();
  const { agencyId } = useSession();
  const linked = linkedAgency(params);
  useEffect(() => {
    if (linked && !agencyId) followAgency(linked);
  }, [linked, agencyId]);
  return linked ?? agencyId;
}

/** The agency of a page of the tab bar: a link chooses it once, then what is chosen on this phone counts. */
export function useHomeAgency(): string | undefined {
  const { agencyId } = useSession();
  const linked = linkedAgency(useOwnParams(useRouter()));
  const [first] = useState(() => linked ?? linkedAgency(addressParams()));
  useEffect(() => {
    if (first) followAgency(first);
  }, [first]);
  useEffect(() => {
    if (linked) followAgency(linked);
  }, [linked]);
  return agencyId ?? first;
}
