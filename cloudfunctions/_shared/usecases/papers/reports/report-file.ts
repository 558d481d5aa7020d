import { ok } from '@/domain/result';
import type { REPORT_FORMATS } from '@/contract/reports';
import { grantsOf } from '../../../authorization';
import { reportDocx } from '../../../documents/report-docx';
import { reportXlsx } from '../../../documents/report-xlsx';
import { reportText } from '../../../open/report-files';
import { reportDocument } from '../../../open/report-parts';
import { NOT_FOUND, refuse } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import { publisherOf, versionOf } from '../../public/get-report';
import type { PapersCloud } from '../papers-cloud';

interface WantedFile { readonly agencyId: string; readonly year: number; readonly version?: number | undefined; readonly format: (typeof REPORT_FORMATS)[number] }

const CLOSED = refuse('forbidden', '这一步现在不能办理，请返回后再试。');
const NOT_STORED = refuse('notStored', '文件没有存好，请再试一次。');
/** Counts up when files of a release look different from those of before. */
const LOOK = 2;

/** For everyone, signed in or not. */
export const openToAllPapers = <Input, Value>(useCase: UseCase<Input, Value, PapersCloud>): UseCase<Input, Value, PapersCloud> =>
  async (input, call, cloud) => (grantsOf('papers', call.action).includes('anyone') ? useCase(input, call, cloud) : CLOSED);

/**
 * 年报的一个文件: made once for a version and kept, because it never changes again; so asking a thousand times stores no
 * more than asking once.
 */
export const reportFile: UseCase<WantedFile, { readonly url: string; readonly name: string }, PapersCloud> = async (wanted, _call, { agencies, reports, files }) => {
  const now = await agencies.find(wanted.agencyId);
  if (!now) return NOT_FOUND.agency;
  const found = await versionOf(wanted, reports);
  if (!found) return NOT_FOUND.report;
  const { shown } = found;
  const { format } = wanted;
  const agency = publisherOf(now, shown);
  const make = async () => {
    const document = reportDocument(shown.report, { name: agency.name, year: shown.year });
    switch (format) {
      case 'docx': return reportDocx(document);
      case 'xlsx': return reportXlsx(document);
      default: return Buffer.from(reportText(shown, agency, { format }, ''));
    }
  };
  const path = `originals/${LOOK}/${agency.id}/${shown.year}-v${shown.version}.${format}`;
  const fileId = await files.idAt(path);
  const url = await files.address(fileId) ?? await files.address(await files.put(path, await make()));
  return url ? ok({ url, name: `${agency.shortName}${shown.year}年政府信息公开工作年度报告.${format}` }) : NOT_STORED;
};
