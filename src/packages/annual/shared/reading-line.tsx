import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { CaseReading } from '@/contract/year-report';
import type { Refused, Reply } from '@/contract/reply';
import { civilDateAt } from '@/domain/calendar/instant';
import { fullDay } from '@/domain/calendar/civil-date';
import { aria } from '@/components/aria';
import { Failed } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';

interface ReadingLineProps {
  readonly agencyId: string;
  readonly year: number;
  readonly reading: CaseReading;
  /** Reads by itself when it is not of today. */
  readonly begins: boolean;
  readonly onDone: () => void;
}

/** Stretch after stretch until the last, while the page is there. */
async function readThrough(of: { readonly agencyId: string; readonly year: number }, anew: boolean, alive: () => boolean, tell: (reply: Reply<CaseReading>) => void): Promise<void> {
  for (let first = true; alive(); first = false) {
    const reply = await call('annual', 'readCases', { ...of, ...(anew && first && { anew: true }) });
    if (!alive()) return;
    tell(reply);
    if (!reply.ok || reply.value.doneAt) return;
  }
}

/** 通读案件: stretch by stretch until the last one, with how far it is; leaving the page stops it, and it goes on from there. */
export function ReadingLine({ agencyId, year, reading, begins, onDone }: ReadingLineProps): ReactNode {
  const [now, setNow] = useState<CaseReading>();
  const [refused, setRefused] = useState<Refused>();
  // What it found comes with the next answer, so only the newest caller is told.
  const done = useRef(onDone);
  useEffect(() => { done.current = onDone; });
  const [begun] = useState(begins && !reading.fresh);
  const here = useRef(true);
  const run = useCallback((anew: boolean) => readThrough({ agencyId, year }, anew, () => here.current, (reply) => {
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    setNow(reply.value);
    if (reply.value.doneAt) done.current();
  }), [agencyId, year]);
  useEffect(() => {
    here.current = true;
    if (begun) void run(false);
    return () => { here.current = false; };
  }, [begun, run]);
  if (refused) return <Failed refused={refused} safe="读过的都记着，会接着读。" onRetry={() => run(false)} />;
  const { read, doneAt } = now ?? reading;
  const words = doneAt ? `${fullDay(civilDateAt(doneAt))}通读过${read}件申请。` : now || begins ? `正在通读这一年的申请，读了${read}件……` : '还没有通读过这一年的申请。';
  return (
    <View {...aria({ role: 'status', live: 'polite' })}>
      <View className="soft">{words}</View>
      {doneAt && begins ? <TextLink onTap={() => void run(true)}>再通读一遍</TextLink> : null}
    </View>
  );
}
