import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { coveredThrough } from '@/domain/calendar/edition';
import { groupOf } from '@/domain/county/standing';
import { ok } from '@/domain/result';
import type { CountyYear, CountyYearActions } from '@/contract/county-year';
import type { AgencyCall } from '../../../entry/staff';
import { findingsOf, keptSeal } from '../../../findings';
import { timerFindings } from '../../../operation/timers';
import type { UseCase } from '../../../serving/call';
import { inCounty } from '../../staff/in-county';
import type { AnnualCloud } from '../annual-cloud';
import { notBegun } from '../tables/year-tallies';
import { standingsIn } from './standings';

const YEARS = 10;
/** Until the end of March the county works on the year that is over. */
const NEW_YEARS_WORK = '-04-01';

/** 没有选年份时看哪一年. */
export const defaultYear = (today: CivilDate): number => (today < `${yearOf(today)}${NEW_YEARS_WORK}` ? yearOf(today) - 1 : yearOf(today));

/** 全县一览: alarms, and how every agency stands. */
export const countyYear: UseCase<CountyYearActions['countyYear']['input'], CountyYear, AnnualCloud, AgencyCall> = async ({ year: asked }, { agency: county, at, today }, cloud) => {
  const current = yearOf(today);
  const year = asked ?? defaultYear(today);
  const early = notBegun(year, today);
  if (early) return early;
  const all = await inCounty(county, cloud);
  const [{ reportYear, agencies, uncounted }, reminders, seal, timers] = await Promise.all([
    standingsIn(county, all, year, { at, today }, cloud), cloud.jobMarks.reminders(), cloud.jobMarks.seal(), cloud.watch.timers(),
  ]);
  const shown = new Set(agencies.map(({ agency }) => agency.id));
  return ok({
    county: { id: county.id, name: county.name }, year, reportYear, years: Array.from({ length: YEARS }, (_, index) => current - index),
    agencies: agencies.map(({ standing }) => standing), uncounted,
    merged: all.flatMap(({ id, name, level, mergedInto }) => (mergedInto && !shown.has(id) ? [{ id, name, group: groupOf(level), on: mergedInto.on }] : [])),
    findings: [...findingsOf({ calendar: cloud.calendar, unused: cloud.unusedNotices }, { at, today, reminders, seal }), ...timerFindings(at, timers)],
    coveredThrough: coveredThrough(cloud.calendar), ...keptSeal(seal),
  });
};
