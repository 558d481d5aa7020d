import { yearOf } from '@/domain/calendar/civil-date';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { questionOf, type Question } from '@/domain/search/question';
import { wordsOfRun } from '../../search/cut';
import type { Current, NamedAgency } from '../../search/finder';
import { rank, type Ranking } from '../../search/rank';

/** Of which agencies something is looked for. */
export interface Place {
  readonly agencyId: string;
  readonly scope: 'own' | 'county';
}

const rootOf = (agency: NamedAgency, agencies: readonly NamedAgency[], steps = 5): string => {
  const parent = steps > 0 ? agencies.find(({ id }) => id === agency.parentId) : undefined;
  return parent ? rootOf(parent, agencies, steps - 1) : agency.id;
};

/** 全县的单位 of an agency, itself among them. */
export function countyOf(agencyId: string, agencies: readonly NamedAgency[]): ReadonlySet<string> {
  const own = agencies.find(({ id }) => id === agencyId);
  const root = own && rootOf(own, agencies);
  return new Set(agencies.filter((agency) => rootOf(agency, agencies) === root).map(({ id }) => id));
}

export const agenciesIn = ({ agencyId, scope }: Place, agencies: readonly NamedAgency[]): ReadonlySet<string> =>
  (scope === 'own' ? new Set([agencyId]) : countyOf(agencyId, agencies));

export const readQuestion = (text: string, today: CivilDate): Question => questionOf(text, yearOf(today), wordsOfRun);

/** What answers a question. */
export const answers = ({ memory }: Current, { concepts }: Question, within: ReadonlySet<string>): Ranking =>
  rank({ ...memory.view(), concepts, admits: ({ agencyId }) => within.has(agencyId) });
