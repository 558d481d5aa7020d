import { cellDifferences } from '@/domain/report-work/findings/published';
import { uncheckedWithout, type Unchecked } from '@/domain/report-work/findings/unchecked';
import { channelNumbers } from '@/domain/report-work/channels';
import { yearOf } from '@/domain/calendar/civil-date';
import { lastYearWords } from '@/domain/yearbook/last-year';
import type { ChannelCheck, ReportSheet, YearChecks, YearFinding, YearReport } from '@/contract/year-report';
import { suffices } from '../../../authorization';
import type { AgencyCall } from '../../../entry/staff';
import type { AnnualCloud } from '../annual-cloud';
import { actionsOf, waitingFor, workOf } from './acting';
import { reportDue } from './due';
import { isComparable, isImported, isOnRecord, type LoadedYear } from './load';
import { reportPeople, type ReportPeople } from './people';
import { readingView } from './reading';

export const peopleOf = (call: Pick<AgencyCall, 'agency'>, { kept, published }: LoadedYear, cloud: AnnualCloud): Promise<ReportPeople> => reportPeople(call, [
  ...(kept?.events ?? []).map(({ by }) => by), ...(kept?.channels ?? []).map(({ by }) => by), ...(kept?.reasons ?? []).map(({ by }) => by), ...(published?.by ? [published.by.memberId] : []),
], cloud);

function channelChecks({ facts, kept }: LoadedYear, { nameOf }: ReportPeople): readonly ChannelCheck[] {
  return channelNumbers(facts.published).map((channel): ChannelCheck => {
    const said = kept?.channels.find((one) => one.channel === channel.id);
    const holds = said?.total === channel.total;
    return { ...channel, ...(said && holds && { confirmed: { by: nameOf(said.by), at: said.at } }), ...(said && !holds && { before: said.total }) };
  });
}

/** Findings with the reasons that were given for them. */
export function findingsOf({ findings, kept }: LoadedYear, { nameOf }: ReportPeople): readonly YearFinding[] {
  return findings.map((finding): YearFinding => {
    const said = finding.severity === 'soft' ? kept?.reasons.find(({ key }) => key === finding.key) : undefined;
    return { ...finding, ...(said && { reason: { text: said.text, by: nameOf(said.by), at: said.at } }) };
  });
}

function publishedOf({ published, facts }: LoadedYear): YearReport['published'] {
  if (!published) return undefined;
  const { version, publishedAt: at, by, report } = published;
  return {
    version, at, ...(by && { by: by.name }), ...(report.publishedOn && { on: report.publishedOn }), imported: isImported(published), onRecord: isOnRecord(published, facts), ...(facts.covers && { sum: true }),
    differs: report.format === '2021' && isComparable(published, facts) ? cellDifferences(report, facts) : [],
  };
}

/** 上年年报不在这里, so that nothing was compared; of what is published nothing is compared at all. */
const uncheckedOf = ({ before, year }: LoadedYear, stage: YearReport['stage']): { readonly unchecked?: Unchecked } => (before || stage === 'published' ? {} : { unchecked: uncheckedWithout(year) });

/** 导入的, waiting for its review. */
function importingOf({ kept, published }: LoadedYear): { readonly importing?: ReportSheet['importing'] } {
  if (!kept?.importing) return {};
  const { by, elsewhere, confirmed, corrected = [] } = kept.importing;
  return { importing: { by: by.name, ...elsewhere, confirmed, corrected, version: (published?.version ?? 0) + 1 } };
}

/** 一年的年报办到哪一步. */
export async function reportView(call: AgencyCall, loaded: LoadedYear, cloud: AnnualCloud): Promise<YearReport> {
  const { agency, today } = call;
  const { year, kept, reading } = loaded;
  const [people, due] = await Promise.all([peopleOf(call, loaded, cloud), reportDue(agency, year, today, cloud.reportDates)]);
  const work = workOf(loaded);
  const findings = findingsOf(loaded, people);
  const actions = actionsOf(work, call, people.here);
  const waiting = waitingFor(work);
  const published = publishedOf(loaded);
  const open = findings.flatMap(({ group, place }) => (group === 'gaps' && place.kind === 'book' && place.book !== 'problems' ? [place.book] : []));
  return {
    agency: { id: agency.id, name: agency.name }, year, stage: work.stage, version: kept?.version ?? 0, yearOver: yearOf(today) > year, due,
    channels: channelChecks(loaded, people),
    findings: {
      hard: findings.filter(({ severity }) => severity === 'hard').length,
      soft: findings.filter(({ severity, reason }) => severity === 'soft' && !reason).length,
      reasoned: findings.filter(({ reason }) => reason).length,
    },
    gaps: findings.filter(({ group }) => group === 'gaps').length,
    openBooks: open, lastYear: Object.fromEntries(open.flatMap((kind) => { const words = lastYearWords(kind, loaded.before?.report.table2); return words ? [[kind, words]] : []; })),
    problemsMissing: findings.some(({ group, severity, place }) => group === 'gaps' && severity === 'hard' && place.kind === 'section' && place.place === 'problems'),
    reading: readingView(reading, today), actions, ...(waiting && !actions.includes('review') && !actions.includes('approve') && { waiting }),
    events: [...(kept?.events ?? [])].reverse().map(({ type, at, by, words }) => ({ type, at, by: people.nameOf(by), ...(words && { words }) })),
    ...(kept?.correcting && { correcting: kept.correcting }), ...importingOf(loaded), ...(published && { published }),
  };
}

export async function checksView(call: AgencyCall, loaded: LoadedYear, cloud: AnnualCloud): Promise<YearChecks> {
  const { agency, today } = call;
  const people = await peopleOf(call, loaded, cloud);
  const work = workOf(loaded);
  const mayWrite = actionsOf(work, call, people.here).includes('write');
  return {
    agency: { id: agency.id, name: agency.name }, year: loaded.year, stage: work.stage, version: loaded.kept?.version ?? 0,
    findings: findingsOf(loaded, people), reading: readingView(loaded.reading, today), ...uncheckedOf(loaded, work.stage), mayReason: mayWrite, mayRestore: mayWrite && suffices('annual', 'restoreCase', call),
  };
}

/** 全文, with the reasons for what was left as it is, so that whoever reviews sees them. */
export async function sheetView(call: AgencyCall, loaded: LoadedYear, cloud: AnnualCloud): Promise<ReportSheet> {
  const { agency } = call;
  const people = await peopleOf(call, loaded, cloud);
  const work = workOf(loaded);
  return {
    agency: { id: agency.id, name: agency.name }, year: loaded.year, stage: work.stage, version: loaded.kept?.version ?? 0, report: loaded.report, digest: loaded.digest,
    reasons: findingsOf(loaded, people).flatMap(({ key, where, is, should, reason }) => (reason ? [{ key, where, is, should, reason }] : [])),
    ...importingOf(loaded), ...(loaded.kept?.importing ? {} : uncheckedOf(loaded, work.stage)), silent: work.stage === 'published' || loaded.kept?.importing ? [] : loaded.silent,
    actions: actionsOf(work, call, people.here),
  };
}
