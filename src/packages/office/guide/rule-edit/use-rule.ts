import { useMemo, useRef, useState } from 'react';
import { saveRuleInput } from '@/contract/rules';
import type { PublicRule } from '@/contract/rules';
import type { Refused } from '@/contract/reply';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { typedDay } from '@/components/field/typed-day';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { useUploads, type Uploads } from '@/services/uploads/use-uploads';
import { backToRules } from '../shared/routes';
import { blankRule, parseRule, typedRule, type TypedRule } from './typed';

export type RuleField = 'title' | 'documentNumber' | 'madeOn' | 'body' | 'note' | 'uploadId';

export interface RuleEditModel {
  /** The edition it goes on from; undefined for a new one. */
  readonly stored: PublicRule | undefined;
  readonly typed: TypedRule;
  readonly uploads: Uploads;
  readonly problems: Readonly<Partial<Record<string, string>>>;
  readonly attempts: number;
  readonly refused: Refused | undefined;
  readonly change: (part: Partial<TypedRule>) => void;
  /** Whether it can be published as it stands; what is wrong is shown. */
  readonly check: () => boolean;
  readonly publish: () => Promise<boolean>;
  /** Drops what was typed. */
  readonly startAnew: () => void;
  readonly abolish: (on: CivilDate, reason: string) => Promise<Refused | undefined>;
}

function inputOf(agencyId: string, { id, version, title, documentNumber, madeOn, body, note, keepFile, uploads }: TypedRule) {
  const [upload] = uploads;
  return {
    agencyId, id, version, title, madeOn: typedDay(madeOn) as CivilDate, keepFile: keepFile && !upload, secrecyChecked: true as const,
    ...(documentNumber.trim() && { documentNumber }), ...(body.trim() && { body }), ...(note.trim() && { note }), ...(upload && { uploadId: upload.uploadId }),
  };
}

/** 编辑一项制度: typed on the phone until it is published, as the first edition or the next. */
export function useRule(agencyId: string, stored: PublicRule | undefined): RuleEditModel {
  const start = useMemo(() => (stored ? typedRule(stored) : blankRule()), [stored]);
  const kept = useKept(`guide.rule:${agencyId}:${stored?.id ?? 'new'}`, parseRule, start);
  const typed = kept.value;
  const latest = useRef(typed);
  const [problems, setProblems] = useState<RuleEditModel['problems']>({});
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<Refused>();

  const change = (part: Partial<TypedRule>) => {
    latest.current = { ...latest.current, ...part };
    kept.set(latest.current);
    setProblems({});
    setRefused(undefined);
  };
  const uploads = useUploads({ now: () => latest.current, update: ({ uploads: files }) => change({ uploads: files.slice(-1) }) });

  return {
    stored, typed, uploads, problems, attempts, refused, change,
    startAnew: () => {
      latest.current = start;
      kept.drop();
      setRefused(undefined);
    },
    check: () => {
      const { error } = saveRuleInput.safeParse(inputOf(agencyId, latest.current));
      const waiting = uploads.problems()[0]?.message;
      const wrong = Object.fromEntries([
        ...(error?.issues ?? []).map(({ path, message }) => [path.join('.'), `${message}。`] as const).reverse(),
        ...(waiting ? [['uploadId', waiting] as const] : []),
      ]);
      setProblems(wrong);
      setAttempts(attempts + 1);
      return Object.keys(wrong).length === 0;
    },
    publish: async () => {
      const reply = await call('staff', 'saveRule', inputOf(agencyId, latest.current));
      setRefused(reply.ok ? undefined : reply);
      if (reply.ok) {
        kept.drop();
        backToRules(agencyId);
        return true;
      }
      if (reply.field) setProblems({ [reply.field]: reply.message });
      return false;
    },
    abolish: async (on, reason) => {
      const reply = await call('staff', 'abolishRule', { agencyId, id: latest.current.id, version: latest.current.version, on, reason });
      if (!reply.ok) return reply;
      kept.drop();
      backToRules(agencyId);
      return undefined;
    },
  };
}
