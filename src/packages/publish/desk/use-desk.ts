import { useCallback } from 'react';
import { listDesks, type Desk } from '@/services/desks';
import { useReply, type Replied } from '@/services/use-reply';

/** Every agency whose items this person writes, reviews or, from the county, reads. */
export const useDesks = (): Replied<readonly Desk[]> => useReply(useCallback(() => listDesks('publishing'), []));
