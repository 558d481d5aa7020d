import { useEffect, useState } from 'react';
import type { AgencySummary } from '@/contract/public';
import { DOORS, type DoorKey } from '@/domain/door/doors';
import { agencyNamedIn } from '@/domain/door/named-agency';
import { doorOf } from '@/domain/door/recognise';
import { requestsIn } from '@/domain/door/several';
import type { OwnBefore } from '@/domain/repeat/own-before';
import { callCached } from '@/services/cloud';
import { askOwnBefore } from '../shared/own-applications';
import { findPublic, type PublicFinds } from './find-public';

/** Everything worth saying before the form. */
export interface Looked {
  readonly text: string;
  readonly agencies: readonly AgencySummary[];
  /** 写到的单位, when it is not the one chosen. */
  readonly named: AgencySummary | undefined;
  /** 几件事; one of them is the text itself. */
  readonly things: readonly string[];
  readonly finds: PublicFinds;
  /** 也许该走的门, each once, with the thing that opens it. */
  readonly doors: readonly { readonly key: DoorKey; readonly thing: string }[];
  readonly before: OwnBefore | undefined;
}

const DOOR_KEYS = Object.keys(DOORS) as readonly DoorKey[];

/** Which doors the things open, each once. */
function doorsOf(things: readonly string[]): Looked['doors'] {
  return DOOR_KEYS.flatMap((key) => things.filter((thing) => doorOf(thing) === key).slice(0, 1).map((thing) => ({ key, thing })));
}

/** Whether there is nothing to say, so that the form comes at once. */
export const isPlain = ({ named, things, finds, doors, before }: Looked): boolean =>
  !named && things.length < 2 && finds.hits.length === 0 && doors.length === 0 && !before;

async function look(text: string, agencyId: string): Promise<Looked> {
  const [listed, finds, before] = await Promise.all([callCached('public', 'listAgencies', {}), findPublic(agencyId, text), askOwnBefore(text)]);
  const agencies = listed.ok ? listed.value : [];
  const named = agencyNamedIn(text, agencies);
  const things = requestsIn(text);
  return { text, agencies, named: named?.id === agencyId ? undefined : named, things, finds, doors: doorsOf(things), before };
}

/** 看看是什么、有没有、该找谁; undefined while it is being looked at. */
export function useWish(text: string, agencyId: string): Looked | undefined {
  const [looked, setLooked] = useState<{ readonly of: string; readonly found: Looked }>();
  const of = `${agencyId}:${text}`;
  useEffect(() => {
    let wanted = true;
    void look(text, agencyId).then((found) => {
      if (wanted) setLooked({ of, found });
    });
    return () => { wanted = false; };
  }, [of, text, agencyId]);
  return looked?.of === of ? looked.found : undefined;
}
