import { useCallback, useState } from 'react';
import type { Refused } from '@/contract/reply';
import type { YearNarrative } from '@/contract/year-report';
import type { NarrativeDraft } from '@/domain/narrative/draft';
import type { Fields } from '@/domain/narrative/fields';
import { call } from '@/services/cloud';
import { useReply, type Replied } from '@/services/use-reply';

export interface Narration extends Pick<Replied<YearNarrative>, 'model' | 'reload'> {
  /** Saves a draft over the one that was seen; true once it is kept. */
  readonly save: (value: YearNarrative, draft: NarrativeDraft) => Promise<boolean>;
  readonly refused: Refused | undefined;
}

/** 正文 of a year: read, changed and saved. Who saves over what somebody else saved in between is told so. */
export function useNarrative(agencyId: string, year: number): Narration {
  const { model, reload, show } = useReply(useCallback(() => call('annual', 'yearNarrative', { agencyId, year }), [agencyId, year]));
  const [refused, setRefused] = useState<Refused>();
  const save = async ({ version }: YearNarrative, draft: NarrativeDraft): Promise<boolean> => {
    const reply = await call('annual', 'saveNarrative', { agencyId, year, version, draft });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) show(reply.value, reply.at);
    return reply.ok;
  };
  return { model, reload, save, refused };
}

export const fieldMap = ({ fields }: Pick<YearNarrative, 'fields'>): Fields => new Map(fields.map((field) => [field.key, field]));
