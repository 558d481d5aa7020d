import { canBePublishedOn, importNeedsReview, IMPORT_REVIEW_RULE, type Elsewhere } from '@/domain/report-work/importing';
import { ok } from '@/domain/result';
import { articleLabel } from '@/domain/statute/article';
import type { ImportCorrections, ImportSource } from '@/contract/report-import';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { sha256 } from '../../../crypto/sha256';
import type { AgencyCall } from '../../../entry/staff';
import { paperKind } from '../../../papers/paper-kind';
import { refuse, STALE, type Outcome } from '../../../refusal';
import type { PublishedReportRecord } from '../../../repositories/reports';
import type { UseCase } from '../../../serving/call';
import { handInImported } from '../../annual/reports/importing';
import { ownerOf, type PapersCloud } from '../papers-cloud';
import { readSource, type ReadSource } from './read-source';
import { sameReport } from './same-report';

interface ImportReport {
  readonly agencyId: string;
  readonly source: ImportSource;
  readonly corrections?: ImportCorrections | undefined;
  readonly digest: string;
  readonly expects: number;
  readonly confirmed: readonly string[];
  readonly reason?: string | undefined;
  readonly elsewhere?: Elsewhere | undefined;
}

const CHANGED = refuse('stale', '读到的内容和刚才看的不一样了，请重新看一遍再公布。');
const SAME = refuse('sameReport', '和现在公布的内容一样，不用再公布。');
const NO_REASON = refuse('reasonMissing', '这一年已经有公布的报告，请写明为什么更新，例如“原报告表三有误，已经更正”。', { field: 'reason' });
const NOWHERE = refuse('elsewhereMissing', '今年要公布的那一年的年报，导入以后要审核、审定。请写明原件公布在哪里（网址）、哪天公布的；还没有公布过的，请打开这一年的年报，在这里编写、送审。', { field: 'elsewhere', article: articleLabel(IMPORT_REVIEW_RULE) });
const BAD_DAY = refuse('elsewhereDay', '原件公布的日期应当在那一年结束以后、不晚于今天，请核对。', { field: 'elsewhere' });
const unconfirmed = (left: number, place: string) => refuse('notConfirmed', `还有${left}处没有对照原件确认，第一处是“${place}”。请逐处核对后再公布。`, { field: 'confirmed' });

/** What stops it, in the order a person can do something about it. */
function stopped({ digest, points, refusal, existing, paper }: ReadSource, input: ImportReport) {
  if (refusal) return refuse(refusal.code, refusal.message, { article: refusal.article });
  if (digest !== input.digest) return CHANGED;
  if ((existing?.version ?? 0) !== input.expects) return STALE;
  if (existing && sameReport(existing.report, paper.report)) return SAME;
  const open = points.filter(({ key }) => !input.confirmed.includes(key));
  if (open[0]) return unconfirmed(open.length, open[0].place);
  return existing && !input.reason ? NO_REASON : undefined;
}

const extensionOf = (content: Buffer, { from }: ImportSource, source: string): string => {
  const { kind } = paperKind(content);
  if (from === 'text' || kind !== 'text') return from === 'text' ? 'txt' : kind;
  return /<[a-z!]/i.test(source.slice(0, 2000)) ? 'html' : 'txt';
};

/** Where the original stands, which only the year that is to be published now is asked for. */
function elsewhereProblem({ elsewhere }: ImportReport, year: number, today: CivilDate) {
  if (!elsewhere) return NOWHERE;
  return canBePublishedOn(elsewhere.on, year, today) ? undefined : BAD_DAY;
}

interface Imported { readonly year: number; readonly version: number; readonly review?: true }

/** Published at once, or handed in for review. */
async function passOn(next: PublishedReportRecord, input: ImportReport, call: AgencyCall, cloud: PapersCloud): Promise<Outcome<Imported>> {
  const { year, version, title, report, origin, by, confirmed, corrected } = next;
  const { elsewhere, reason } = input;
  if (!importNeedsReview(year, call.today) || !elsewhere || !origin || !by) return await cloud.reports.publish(next) ? ok({ year, version }) : STALE;
  const importing = { report, title, origin, elsewhere, by, confirmed: [...confirmed], ...(corrected && { corrected: [...corrected] }), ...(reason && { reason }) };
  const done = await handInImported(importing, year, call, await cloud.annual());
  return done.ok ? ok({ year, version, review: true }) : done;
}

/**
 * 公布导入的年报: as that year's report, with who did it and what was confirmed; the document itself is kept. A report
 * that stood there before stays as an earlier version with its dates. That of the year which is to be published now is handed
 * in for review instead.
 * @source 条例 arts. 17, 49, 50
 */
export const importReport: UseCase<ImportReport, Imported, PapersCloud, AgencyCall> = async (input, call, cloud) => {
  const read = await readSource(input, call, cloud);
  if (!read.ok) return read;
  const ofYear = read.value.paper.report.year ?? 0;
  const stop = stopped(read.value, input) ?? (importNeedsReview(ofYear, call.today) ? elsewhereProblem(input, ofYear, call.today) : undefined);
  if (stop) return stop;
  const { paper: { report, content, source }, points, corrected, existing } = read.value;
  const { agency, member, at } = call;
  const year = report.year ?? 0;
  const version = input.expects + 1;
  const extension = extensionOf(content, input.source, source);
  const fileId = await cloud.files.put(`reports/${agency.id}/${year}/${version}-${cloud.randomId()}.${extension}`, content);
  const next: PublishedReportRecord = {
    agencyId: agency.id, year, title: report.title ?? `${agency.name}${year}年政府信息公开工作年度报告`, report, version, publishedAt: at,
    origin: { fileId, extension, bytes: content.length, sha256: sha256(content) }, by: { memberId: member.id, name: member.name },
    confirmed: points.map(({ place, message }) => `${place}：${message}`),
    ...(corrected.length > 0 && { corrected }),
    earlier: existing ? [{ version: existing.version, publishedAt: existing.publishedAt, replacedAt: at, reason: input.reason ?? '' }, ...existing.earlier] : [],
  };
  const passed = await passOn(next, input, call, cloud);
  if (!passed.ok) {
    await cloud.files.remove([fileId]);
    return passed;
  }
  await dropUpload(input.source, ownerOf(member), cloud);
  return passed;
};

/** The uploaded copy has done its part. */
async function dropUpload(source: ImportSource, owner: string, { uploads, files }: PapersCloud): Promise<void> {
  if (source.from !== 'file') return;
  const upload = await uploads.find(owner, source.uploadId);
  if (upload && await uploads.remove(owner, source.uploadId)) await files.remove([upload.incomingId, upload.fileId]);
}
