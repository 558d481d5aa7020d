import { parseInstant, type Instant } from '@/domain/calendar/instant';
import { caseAsOf } from '@/domain/case/as-of';
import type { DisclosureCase } from '@/domain/case/case';
import { carryChange, carryStep, type CarryChange } from '@/domain/report/carried-over';
import { COLUMN_KEYS } from '@/domain/report/columns';
import type { Table3Row } from '@/domain/report/report';
import type { Application } from '../../../application';
import type { PublishedReportRecord } from '../../../repositories/reports';
import type { AnnualCloud } from '../annual-cloud';

interface Changed {
  readonly application: Application;
  readonly change: CarryChange;
}

/** 公布的时候: of an imported report the end of the day it says; its import is later and tells nothing. */
export const knownAt = ({ origin, report: { publishedOn }, publishedAt }: PublishedReportRecord): Instant =>
  (origin && publishedOn ? parseInstant(`${publishedOn}T23:59:59.999+08:00`) : undefined) ?? publishedAt;

/** When an application was split, which is when its parts came to be. */
const splitAt = ({ disclosure: { events } }: Application): Instant | undefined => events.find(({ type }) => type === 'split')?.at;

function changeOf({ calendar }: AnnualCloud, current: DisclosureCase, year: number, moment: Instant): CarryChange | undefined {
  const then = caseAsOf(current, moment, calendar);
  return then.kind === 'unclear' ? 'unclear' : carryChange(then.kind === 'known' ? then.current : undefined, current, year);
}

/** Cases that are carried into a year now and were not by what had been entered by a moment, or the other way round. */
export async function carryChanges(cloud: AnnualCloud, agencyId: string, year: number, moment: Instant): Promise<readonly Changed[]> {
  const changed: Changed[] = [];
  const whole = new Map<string, Application | undefined>();
  const take = (application: Application, change: CarryChange | undefined) => {
    if (change) changed.push({ application, change });
  };
  for await (const application of cloud.cases.enteredAfter(agencyId, year - 1, moment)) {
    const { disclosure } = application;
    const { splitFrom } = disclosure;
    if (!splitFrom) {
      take(application, changeOf(cloud, disclosure, year, moment));
      continue;
    }
    const known = whole.has(splitFrom.id);
    const parent = known ? whole.get(splitFrom.id) : await cloud.cases.find(splitFrom.id);
    whole.set(splitFrom.id, parent);
    const since = parent && splitAt(parent);
    const later = since !== undefined && since > moment;
    take(application, later ? carryChange(undefined, disclosure, year) : changeOf(cloud, disclosure, year, moment));
    // What was split stands in no list any more; its parts lead to it.
    if (!known && later && parent) take(parent, changeOf(cloud, parent.disclosure, year, moment));
  }
  return changed;
}

/** The number then, from the number now and what changed since. */
export const onRecordThen = (now: Table3Row, changes: readonly Changed[]): Table3Row => Object.fromEntries(COLUMN_KEYS.map((column) => [
  column,
  changes.reduce((number, { application: { disclosure }, change }) => (column === 'total' || disclosure.applicantKind === column ? number - carryStep(change) : number), now[column] ?? 0),
])) as unknown as Table3Row;
