import { formatDate } from '@/domain/calendar/civil-date';
import { draftFromReport } from '@/domain/narrative/from-report';
import { canBeFinished, noHeadLeft, type ReportAction } from '@/domain/report-work/life';
import { ok } from '@/domain/result';
import { art, articleLabel } from '@/domain/statute/article';
import type { YearReport } from '@/contract/year-report';
import type { AgencyCall } from '../../../entry/staff';
import { pinProblem } from '../../../pin';
import { refuse, STALE, type Outcome } from '../../../refusal';
import type { PublishedReportRecord } from '../../../repositories/reports';
import type { UseCase } from '../../../serving/call';
import type { Message } from '../../../telling';
import { reportToApprove, reportToDrafters, reportToReview } from '../../../telling-reports';
import type { AnnualCloud } from '../annual-cloud';
import { actionProblem, workOf } from './acting';
import { isComparable, isImported, loadYear, type LoadedYear } from './load';
import { peopleOf, findingsOf, reportView } from './view';
import { keptOr, written, type Reported } from './write';

interface AtVersion { readonly agencyId: string; readonly year: number; readonly version: number }
interface WithDigest extends AtVersion { readonly digest: string; readonly pin?: string | undefined }

const CHANGED = refuse('reportChanged', '全文和你刚才看的不一样了（数据或者文字变了），请重新看过再办理。', { field: 'digest', article: articleLabel(art(17)) });
const SINCE_REVIEW = refuse('changedSinceReview', '审核以后数据变了，和审核过的不一样。请退回，由编写的人核对以后重新送审。', { field: 'digest', article: articleLabel(art(17)) });
/** Nobody could let it pass. */
export const NOBODY = refuse('nobodyToReview', '写的人不能审核、审定，审核和审定也要由两个人办，本单位现在凑不齐审核人和另一位负责人。请管理员在“人员”里邀请；只有一个人的，在“单位设置”里请县里的审核人审核。写的内容都在。', { article: articleLabel(art(17)) });

const LAST_HEAD = refuse('lastHead', '审核和审定要由不同的人办，你审核了就没有人能审定。请让别的审核人审核；没有的，请管理员在“人员”里邀请，或者在“单位设置”里请县里的审核人审核。', { article: articleLabel(art(17)) });

/** Who may, and on the version he saw. */
async function ready({ year, version }: AtVersion, action: ReportAction, call: AgencyCall, cloud: AnnualCloud): Promise<Outcome<{ readonly loaded: LoadedYear; readonly people: Awaited<ReturnType<typeof peopleOf>> }>> {
  const loaded = await loadYear(call, year, cloud);
  if (!loaded.ok) return loaded;
  const people = await peopleOf(call, loaded.value, cloud);
  const problem = actionProblem(workOf(loaded.value), action, call, people.here);
  if (problem) return problem;
  return (loaded.value.kept?.version ?? 0) === version ? ok({ loaded: loaded.value, people }) : STALE;
}

/** What stops a report: a hard finding, or a soft one without a reason. The first is named. */
function stopped(loaded: LoadedYear, people: Awaited<ReturnType<typeof peopleOf>>): Outcome<never> | undefined {
  const open = findingsOf(loaded, people).filter(({ severity, reason }) => severity === 'hard' || !reason);
  const hard = open.filter(({ severity }) => severity === 'hard');
  const [first] = hard.length > 0 ? hard : open;
  if (!first) return undefined;
  const many = hard.length > 0 ? `有${hard.length}处不改好不能公布` : `有${open.length}处还没有改，也没有写理由`;
  return refuse(hard.length > 0 ? 'hardFindings' : 'reasonsMissing', `${many}，第一处：${first.where}，${first.is}。请打开“核对”逐处处理。`, { field: 'findings', ...(first.article && { article: first.article }) });
}

async function move(loaded: LoadedYear, after: Reported, messages: readonly Message[], call: AgencyCall, cloud: AnnualCloud): Promise<Outcome<YearReport>> {
  if (!await cloud.yearReports.save(loaded.kept, after, messages)) return STALE;
  const now = await loadYear(call, loaded.year, cloud);
  return now.ok ? ok(await reportView(call, now.value, cloud)) : now;
}

/** 县里指定的审核人. */
export const reviewsAtCounty = ({ agency }: Pick<AgencyCall, 'agency'>): boolean => agency.settings?.reviewBy?.by === 'county';

const ofMove = ({ kept, year }: LoadedYear, { agency, at }: AgencyCall) => ({ agency, year, version: (kept?.version ?? 0) + 1, at });

/** 送审: everything is found right or has its reason, and there is somebody who may review and approve. @source 条例 arts. 17, 49, 50 */
export const handInReport: UseCase<AtVersion, YearReport, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const at = await ready(input, 'handIn', call, cloud);
  if (!at.ok) return at;
  const { loaded, people } = at.value;
  const stop = stopped(loaded, people);
  if (stop) return stop;
  const by = written(keptOr(loaded.kept, call.agency.id, loaded.year), call);
  if (!canBeFinished(by.drafters, people.here, reviewsAtCounty(call))) return NOBODY;
  const after: Reported = { ...by, stage: 'inReview', draft: loaded.draft, events: [...by.events, { type: 'handedIn', at: call.at, by: call.member.id }] };
  return move(loaded, after, reportToReview(ofMove(loaded, call)), call, cloud);
};

/** 审核通过, with the 签批密码, of the text on the screen. @source 条例 art. 17 */
export const reviewReport: UseCase<WithDigest & { readonly opinion: string }, YearReport, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const at = await ready(input, 'review', call, cloud);
  if (!at.ok) return at;
  const { loaded, people } = at.value;
  if (loaded.digest !== input.digest) return CHANGED;
  const nobodyLeft = noHeadLeft({ ...workOf(loaded), reviewedBy: call.member.id }, people.here);
  if (nobodyLeft && !reviewsAtCounty(call)) return LAST_HEAD;
  const stop = stopped(loaded, people) ?? await pinProblem(call, input.pin, cloud);
  if (stop) return stop;
  const kept = keptOr(loaded.kept, call.agency.id, loaded.year);
  const after: Reported = { ...kept, stage: 'withHead', reviewedBy: call.member.id, reviewedDigest: loaded.digest, events: [...kept.events, { type: 'reviewed', at: call.at, by: call.member.id, words: input.opinion }] };
  return move(loaded, after, reportToApprove(ofMove(loaded, call), nobodyLeft), call, cloud);
};

/** 退回 to whoever writes, with why. */
export const returnReport: UseCase<AtVersion & { readonly opinion: string }, YearReport, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const at = await ready(input, 'return', call, cloud);
  if (!at.ok) return at;
  const { loaded } = at.value;
  const { reviewedBy: _by, reviewedDigest: _digest, importing: _importing, ...kept } = keptOr(loaded.kept, call.agency.id, loaded.year);
  const after: Reported = { ...kept, stage: 'drafting', events: [...kept.events, { type: 'returned', at: call.at, by: call.member.id, words: input.opinion }] };
  return move(loaded, after, reportToDrafters('reportReturned', ofMove(loaded, call), kept.drafters), call, cloud);
};

/** The version that is published, with the one before it kept under its reason. */
function nextVersion({ loaded: { report, published, kept, year }, call: { agency, member, at } }: { readonly loaded: LoadedYear; readonly call: AgencyCall }): PublishedReportRecord {
  const who = { memberId: member.id, name: member.name };
  const { correcting, importing } = kept ?? {};
  const next = {
    agencyId: agency.id, year, title: report.title ?? '', report, version: (published?.version ?? 0) + 1, publishedAt: at, by: who, confirmed: [],
    earlier: published ? [{ version: published.version, publishedAt: published.publishedAt, replacedAt: at, reason: correcting?.reason ?? importing?.reason ?? '' }, ...published.earlier] : [],
  };
  if (!importing) return next;
  const { reason: _reason, ...brought } = importing;
  return { ...next, ...brought, approvedBy: who };
}

/**
 * 审定并公布: tables and text of this moment are frozen as a version that never changes; the next one is a dated
 * correction. By a head who neither wrote nor reviewed it, with the 签批密码.
 * @source 条例 arts. 17, 49, 50
 */
export const approveReport: UseCase<WithDigest, YearReport, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const at = await ready(input, 'approve', call, cloud);
  if (!at.ok) return at;
  const { loaded, people } = at.value;
  const { kept } = loaded;
  if (!kept) return STALE;
  if (loaded.digest !== input.digest) return CHANGED;
  if (kept.reviewedDigest !== loaded.digest) return SINCE_REVIEW;
  const stop = stopped(loaded, people) ?? await pinProblem(call, input.pin, cloud);
  if (stop) return stop;
  const { correcting, importing: _importing, draftBefore: _before, ...rest } = kept;
  const after: Reported = {
    ...rest, stage: 'published',
    events: [...kept.events, { type: 'published', at: call.at, by: call.member.id, ...(correcting && { words: `更正第${correcting.version}版：${correcting.reason}` }) }],
  };
  const messages = reportToDrafters('reportPublished', ofMove(loaded, call), kept.drafters);
  if (!await cloud.yearReports.publish(kept, after, nextVersion({ loaded, call }), messages)) return STALE;
  const now = await loadYear(call, loaded.year, cloud);
  return now.ok ? ok(await reportView(call, now.value, cloud)) : now;
};

const NOT_ON_RECORD = refuse('notOnRecord', '这里没有那一年的申请和台账，不能从记录更正导入的年报。请把更正以后的年报再导入一次，写明原因，以前的版本留着。', { article: articleLabel(art(6)) });

/** What was imported is corrected from its own words, unless somebody has begun to do so already. */
function imported({ published, kept }: LoadedYear): Pick<Reported, 'draft'> | undefined {
  if (!published || !isImported(published)) return undefined;
  const begun = kept?.events.some(({ type, at }) => type === 'correcting' && at >= published.publishedAt) ?? false;
  return begun ? undefined : { draft: draftFromReport(published.report) };
}

/** 更正已经公布的: a new round, under a reason that everybody reads beside the version it replaces. @source 条例 art. 6 */
export const correctReport: UseCase<AtVersion & { readonly reason: string }, YearReport, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const at = await ready(input, 'correct', call, cloud);
  if (!at.ok) return at;
  const { loaded } = at.value;
  const { reviewedBy: _by, reviewedDigest: _digest, ...kept } = keptOr(loaded.kept, call.agency.id, loaded.year);
  const { published, facts } = loaded;
  if (!published) return STALE;
  if (!isComparable(published, facts)) return NOT_ON_RECORD;
  const { version } = published;
  const begins = imported(loaded) ?? { ...(kept.draft && { draft: kept.draft }) };
  const after: Reported = {
    ...kept, ...begins, ...(begins.draft && { draftBefore: begins.draft }), stage: 'drafting', correcting: { version, reason: `${formatDate(call.today)}更正：${input.reason}` }, drafters: [call.member.id], reasons: [],
    events: [...kept.events, { type: 'correcting', at: call.at, by: call.member.id, words: input.reason }],
  };
  return move(loaded, after, [], call, cloud);
};

/** 放弃更正: what is published stays as it is, and the next correction begins with its words. */
export const dropCorrection: UseCase<AtVersion, YearReport, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const at = await ready(input, 'dropCorrection', call, cloud);
  if (!at.ok) return at;
  const { loaded } = at.value;
  const { correcting: _correcting, draftBefore, ...kept } = keptOr(loaded.kept, call.agency.id, loaded.year);
  const after: Reported = { ...kept, ...(draftBefore && { draft: draftBefore }), stage: 'published', events: [...kept.events, { type: 'correctionDropped', at: call.at, by: call.member.id }] };
  return move(loaded, after, [], call, cloud);
};
