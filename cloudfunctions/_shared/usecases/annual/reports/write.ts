import { channelNumbers } from '@/domain/report-work/channels';
import { fieldsOf } from '@/domain/narrative/fields';
import { gapsOf } from '@/domain/narrative/gaps';
import { renderDraft } from '@/domain/narrative/render';
import type { NarrativeDraft } from '@/domain/narrative/draft';
import { ok } from '@/domain/result';
import type { YearChecks, YearNarrative, YearReport } from '@/contract/year-report';
import type { AgencyCall } from '../../../entry/staff';
import { refuse, STALE, type Outcome } from '../../../refusal';
import type { KeptYearReport } from '../../../repositories/year-reports';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { actionProblem, actionsOf, workOf } from './acting';
import { loadYear, type LoadedYear } from './load';
import { reportPeople } from './people';
import { checksView, reportView, sheetView } from './view';

interface OfYear { readonly agencyId: string; readonly year: number }
interface AtVersion extends OfYear { readonly version: number }

export type Reported = Omit<KeptYearReport, 'version'>;

/** What is kept, or would be with the first word. */
export const keptOr = (kept: KeptYearReport | undefined, agencyId: string, year: number): Reported =>
  kept ?? { agencyId, year, stage: 'drafting', drafters: [], channels: [], reasons: [], events: [] };

const withOne = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id]);

/** Another stroke of the pen by the same person is no event of its own. */
export function written(kept: Reported, { member, at }: Pick<AgencyCall, 'member' | 'at'>): Reported {
  const last = kept.events[kept.events.length - 1];
  const same = last?.type === 'written' && last.by === member.id;
  return { ...kept, drafters: withOne(kept.drafters, member.id), events: same ? kept.events : [...kept.events, { type: 'written', at, by: member.id }] };
}

/** One change of the draft by somebody who may write, on the version he saw. @returns the year as it is afterwards */
async function change({ year, version }: AtVersion, call: AgencyCall, cloud: AnnualCloud, make: (kept: Reported, loaded: LoadedYear) => Outcome<Reported>): Promise<Outcome<LoadedYear>> {
  const loaded = await loadYear(call, year, cloud);
  if (!loaded.ok) return loaded;
  const { kept } = loaded.value;
  const { here } = await reportPeople(call, [], cloud);
  const problem = actionProblem(workOf(loaded.value), 'write', call, here);
  if (problem) return problem;
  if ((kept?.version ?? 0) !== version) return STALE;
  const made = make(keptOr(kept, call.agency.id, year), loaded.value);
  if (!made.ok) return made;
  if (!await cloud.yearReports.save(kept, written(made.value, call), [])) return STALE;
  return loadYear(call, year, cloud);
}

async function narrativeView(call: AgencyCall, { year, facts, draft, kept, published }: LoadedYear, cloud: AnnualCloud): Promise<YearNarrative> {
  const { agency } = call;
  const { here } = await reportPeople(call, [], cloud);
  const work = workOf({ ...(kept && { kept }), ...(published && { published }) });
  return {
    agency: { id: agency.id, name: agency.name }, year, stage: work.stage, version: kept?.version ?? 0, draft, rendered: renderDraft(draft, facts),
    gaps: gapsOf(draft, facts), fields: [...fieldsOf(facts).values()], mayEdit: actionsOf(work, call, here).includes('write'),
  };
}

const shown = <Value>(view: (call: AgencyCall, loaded: LoadedYear, cloud: AnnualCloud) => Promise<Value>): UseCase<OfYear, Value, AnnualCloud, AgencyCall> => async ({ year }, call, cloud) => {
  const loaded = await loadYear(call, year, cloud);
  return loaded.ok ? ok(await view(call, loaded.value, cloud)) : loaded;
};

export const yearReport = shown(reportView);
export const yearChecks = shown(checksView);
export const reportSheet = shown(sheetView);
/** 正文: the draft with its numbers of now; nothing is stored by looking. */
export const yearNarrative = shown(narrativeView);

/** 保存正文. The version is that of the whole report, so that two people do not write over each other. */
export const saveNarrative: UseCase<AtVersion & { readonly draft: NarrativeDraft }, YearNarrative, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const saved = await change(input, call, cloud, (kept) => ok({ ...kept, draft: input.draft }));
  return saved.ok ? ok(await narrativeView(call, saved.value, cloud)) : saved;
};

const NO_CHANNEL = refuse('noSuchChannel', '没有这个渠道，可能刚停用，请刷新后再核对。', { field: 'channel' });

/** 这个渠道的数对: one channel, with the number that was on the screen. @source 条例 arts. 23, 50(1) */
export const confirmChannel: UseCase<AtVersion & { readonly channel: string; readonly total: number }, YearReport, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const { channel, total } = input;
  const saved = await change(input, call, cloud, (kept, { facts }) => {
    const now = channelNumbers(facts.published).find(({ id }) => id === channel);
    if (!now) return NO_CHANNEL;
    if (now.total !== total) return refuse('numberChanged', `“${now.label}”的数刚变成${now.total}条，请看过再确认。`, { field: 'total' });
    return ok({ ...kept, channels: [...kept.channels.filter((one) => one.channel !== channel), { channel, total, at: call.at, by: call.member.id }] });
  });
  return saved.ok ? ok(await reportView(call, saved.value, cloud)) : saved;
};

const GONE = refuse('noSuchFinding', '这一条已经没有了，或者情况变了，请刷新后再看。', { field: 'key' });
const HARD = refuse('hardFinding', '这一条写理由也不能公布，请按提示改好。', { field: 'key' });

/** 说明理由: why a soft finding stands as it is; whoever reviews sees it. */
export const giveReason: UseCase<AtVersion & { readonly key: string; readonly reason: string }, YearChecks, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const { key, reason } = input;
  const saved = await change(input, call, cloud, (kept, { findings }) => {
    const finding = findings.find((one) => one.key === key);
    if (!finding) return GONE;
    if (finding.severity === 'hard') return HARD;
    return ok({ ...kept, reasons: [...kept.reasons.filter((one) => one.key !== key), { key, text: reason, at: call.at, by: call.member.id }] });
  });
  return saved.ok ? ok(await checksView(call, saved.value, cloud)) : saved;
};
