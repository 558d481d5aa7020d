import { ok } from '@/domain/result';
import type { ImportCorrections, ImportSource } from '@/contract/report-import';
import { sha256 } from '../../../crypto/sha256';
import type { AgencyCall } from '../../../entry/staff';
import { paperKind } from '../../../papers/paper-kind';
import { refuse, STALE } from '../../../refusal';
import type { PublishedReportRecord } from '../../../repositories/reports';
import type { UseCase } from '../../../serving/call';
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
}

const CHANGED = refuse('stale', '读到的内容和刚才看的不一样了，请重新看一遍再公布。');
const SAME = refuse('sameReport', '和现在公布的内容一样，不用再公布。');
const NO_REASON = refuse('reasonMissing', '这一年已经有公布的报告，请写明为什么更新，例如“原报告表三有误，已经更正”。', { field: 'reason' });
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

/**
 * 公布导入的年报: as that year's report, with who did it and what was confirmed; the document itself is kept. A report
 * that stood there before stays as an earlier version with its dates.
 * @source 条例 art. 49, 50
 */
export const importReport: UseCase<ImportReport, { readonly year: number; readonly version: number }, PapersCloud, AgencyCall> = async (input, call, cloud) => {
  const read = await readSource(input, call, cloud);
  if (!read.ok) return read;
  const stop = stopped(read.value, input);
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
  if (!await cloud.reports.publish(next)) {
    await cloud.files.remove([fileId]);
    return STALE;
  }
  await dropUpload(input.source, ownerOf(member), cloud);
  return ok({ year, version });
};

/** The uploaded copy has done its part. */
async function dropUpload(source: ImportSource, owner: string, { uploads, files }: PapersCloud): Promise<void> {
  if (source.from !== 'file') return;
  const upload = await uploads.find(owner, source.uploadId);
  if (upload && await uploads.remove(owner, source.uploadId)) await files.remove([upload.incomingId, upload.fileId]);
}
