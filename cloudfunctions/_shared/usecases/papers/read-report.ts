import { ok } from '@/domain/result';
import type { StructuredReport } from '@/domain/report/report';
import type { AgencyCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import type { PapersCloud } from './papers-cloud';
import { uploadedPaper, type UploadedPaper } from './uploaded-paper';

/** 读年度报告, second step: the document is taken in and read; nothing is published. */
export const readReport: UseCase<UploadedPaper & { readonly agencyId: string }, StructuredReport, PapersCloud, AgencyCall> = async (paper, call, cloud) => {
  const read = await uploadedPaper(paper, call, cloud);
  return read.ok ? ok(read.value.report) : read;
};
