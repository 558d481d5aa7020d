import { useCallback, useState } from 'react';
import { mergeAgencyInput, renameAgencyInput, type CountyAgencies, type CountyAgency } from '@/contract/agencies';
import type { Refused } from '@/contract/reply';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { backToAgencies } from '../shared/routes';

/** 更名 or 并入, as it is typed. */
interface TypedChange {
  readonly what: 'rename' | 'merge';
  readonly name: string;
  readonly shortName: string;
  readonly intoId: string;
  readonly on: string;
  readonly basis: string;
}
const BLANK: TypedChange = { what: 'rename', name: '', shortName: '', intoId: '', on: '', basis: '' };

function parse(value: unknown): TypedChange | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as Readonly<Record<string, unknown>>;
  const fits = (['name', 'shortName', 'intoId', 'on', 'basis'] as const).every((key) => typeof kept[key] === 'string') && (kept.what === 'rename' || kept.what === 'merge');
  return fits ? value as TypedChange : undefined;
}

export interface AgencyChangeModel {
  readonly model: ReplyModel<CountyAgencies>;
  readonly agency: CountyAgency | undefined;
  readonly typed: TypedChange;
  readonly problems: Readonly<Partial<Record<string, string>>>;
  readonly refused: Refused | undefined;
  readonly attempts: number;
  readonly reload: () => Promise<void>;
  readonly change: (part: Partial<TypedChange>) => void;
  readonly check: () => boolean;
  readonly confirm: () => Promise<boolean>;
}

export function useAgencyChange(county: string, id: string): AgencyChangeModel {
  const { model, reload } = useReply(useCallback(() => call('staff', 'countyAgencies', { agencyId: county }), [county]));
  const kept = useKept(`guide.agency:${id}`, parse, BLANK);
  const [problems, setProblems] = useState<AgencyChangeModel['problems']>({});
  const [refused, setRefused] = useState<Refused>();
  const [attempts, setAttempts] = useState(0);
  const agency = model.kind === 'ready' ? model.value.agencies.find((one) => one.id === id) : undefined;
  const { what, name, shortName, intoId, on, basis } = kept.value;
  const shared = { agencyId: county, id, version: agency?.version ?? 1, on: on as CivilDate, basis };
  const rename = { ...shared, name, shortName };
  const merge = { ...shared, intoId };
  return {
    model, agency, typed: kept.value, problems, refused, attempts, reload,
    change: (part) => {
      kept.set({ ...kept.value, ...part });
      setProblems({});
      setRefused(undefined);
    },
    check: () => {
      const { error } = what === 'rename' ? renameAgencyInput.safeParse(rename) : mergeAgencyInput.safeParse(merge);
      const wrong = Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join('.'), `${message}。`]).reverse());
      setProblems(what === 'merge' && !intoId ? { ...wrong, intoId: '请选择并入哪个单位。' } : on ? wrong : { ...wrong, on: '请选择从哪一天起。' });
      setAttempts(attempts + 1);
      return error === undefined;
    },
    confirm: async () => {
      const reply = what === 'rename' ? await call('staff', 'renameAgency', rename) : await call('staff', 'mergeAgency', merge);
      setRefused(reply.ok ? undefined : reply);
      if (reply.ok) {
        kept.drop();
        backToAgencies(county);
      }
      return reply.ok;
    },
  };
}
