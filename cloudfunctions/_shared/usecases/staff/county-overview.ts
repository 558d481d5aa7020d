import { addDays } from '@/domain/calendar/civil-date';
import { coveredThrough } from '@/domain/calendar/edition';
import { ok } from '@/domain/result';
import type { AgencyLoad, CountyOverview } from '@/contract/county';
import type { ItemLooker } from '../../repositories/item-lists';
import type { AgencyCall } from '../../entry/staff';
import { findingsOf } from '../../findings';
import type { UseCase } from '../../serving/call';
import { inCounty } from './in-county';
import type { StaffCloud } from './staff-cloud';

/** Agencies counted at the same time; each is a handful of counts. */
const AT_ONCE = 8;
/** Of what was looked for before applying, the last month. */
const FINDING_DAYS = 30;

/** 全县: alarms, and how many applications every agency has open, unconfirmed and overdue, and how much it has to publish. */
export const countyOverview: UseCase<{ readonly agencyId: string }, CountyOverview, StaffCloud, AgencyCall> = async (_input, { agency: county, member, at, today }, cloud) => {
  const looker: ItemLooker = { memberId: member.id, roles: [], today };
  const agencies = await inCounty(county, cloud);
  const loads: AgencyLoad[] = [];
  const finding = { shown: 0, found: 0, applied: 0 };
  for (let from = 0; from < agencies.length; from += AT_ONCE) {
    loads.push(...await Promise.all(agencies.slice(from, from + AT_ONCE).map(async ({ id, name }) => {
      const [{ open, unconfirmed, overdue }, counts, due, late] = await Promise.all([
        cloud.cases.deskCounts(id, today), cloud.findings.since(id, addDays(today, -FINDING_DAYS)), cloud.items.count(id, 'due', looker), cloud.items.count(id, 'overdue', looker),
      ]);
      finding.shown += counts.shown;
      finding.found += counts.found;
      finding.applied += counts.applied;
      return { id, name, counts: { open, unconfirmed, overdue }, publishing: { due, overdue: late } };
    })));
  }
  return ok({
    county: { id: county.id, name: county.name },
    findings: findingsOf({ calendar: cloud.calendar, unused: cloud.unusedNotices }, { at, today, reminders: await cloud.jobMarks.reminders(), seal: await cloud.jobMarks.seal() }),
    agencies: loads,
    finding: { ...finding, days: FINDING_DAYS },
    coveredThrough: coveredThrough(cloud.calendar),
  });
};
