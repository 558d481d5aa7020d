import { ok } from '@/domain/result';
import { LIMITS } from '@/contract/limits';
import type { DeskReport, VersionTrace } from '@/contract/report-import';
import type { AgencyCall } from '../../../entry/staff';
import { NOT_FOUND, refuse } from '../../../refusal';
import type { PublishedReportRecord } from '../../../repositories/reports';
import type { UseCase } from '../../../serving/call';
import { reportSummary } from '../../../views/report';
import type { PapersCloud } from '../papers-cloud';

/** 本单位已经公布的年报, newest first, a page at a time. */
export const reportDesk: UseCase<{ readonly agencyId: string; readonly before?: number | undefined }, { readonly reports: readonly DeskReport[]; readonly next?: number }, PapersCloud, AgencyCall> =
  async ({ before }, { agency }, { reports }) => {
    const found = await reports.list(agency.id, LIMITS.pageSize + 1, before);
    const shown = found.slice(0, LIMITS.pageSize);
    const last = shown[shown.length - 1];
    return ok({
      reports: shown.map((report) => ({ ...reportSummary(report), version: report.version, publishedAt: report.publishedAt })),
      ...(found.length > shown.length && last && { next: last.year }),
    });
  };

/** 一年的各个版本: who put it here, what was confirmed, why it was replaced. */
export const reportTrace: UseCase<{ readonly agencyId: string; readonly year: number }, { readonly year: number; readonly versions: readonly VersionTrace[] }, PapersCloud, AgencyCall> =
  async ({ year }, { agency }, { reports }) => {
    const current = await reports.find(agency.id, year);
    if (!current) return NOT_FOUND.report;
    const earlier = await Promise.all(current.earlier.map(({ version }) => reports.findEarlier(agency.id, year, version)));
    const replaced = new Map(current.earlier.map((one) => [one.version, one]));
    const traceOf = ({ version, publishedAt, by, confirmed, corrected = [], origin, elsewhere, approvedBy }: PublishedReportRecord): VersionTrace => {
      const gone = replaced.get(version);
      return {
        version, publishedAt, confirmed, corrected, original: origin !== undefined, ...(by && { by: by.name }), ...(elsewhere && { elsewhere }), ...(approvedBy && { approvedBy: approvedBy.name }),
        ...(gone && { replacedAt: gone.replacedAt, reason: gone.reason }),
      };
    };
    return ok({ year, versions: [current, ...earlier.filter((one) => one !== undefined)].map(traceOf) });
  };

const NO_ORIGINAL = refuse('notFound', '这个版本没有留下原件：它是随安装带来的。');

/** 原件: what was uploaded or pasted, for the people of the office and whoever reviews it. */
export const reportOriginal: UseCase<{ readonly agencyId: string; readonly year: number; readonly version: number }, { readonly url: string; readonly name: string }, PapersCloud, AgencyCall> =
  async ({ year, version }, { agency }, { reports, files, annual }) => {
    const current = await reports.find(agency.id, year);
    const wanted = current?.version === version ? current : await reports.findEarlier(agency.id, year, version);
    // Of one that waits for its review, which whoever reviews compares it with.
    const waiting = version === (current?.version ?? 0) + 1 ? (await (await annual()).yearReports.find(agency.id, year))?.importing : undefined;
    if (!wanted && !waiting) return NOT_FOUND.report;
    const origin = wanted?.origin ?? waiting?.origin;
    const url = origin && await files.address(origin.fileId);
    return url ? ok({ url, name: `${agency.shortName}${year}年年报原件（第${version}版）.${origin.extension}` }) : NO_ORIGINAL;
  };
