import { ok } from '@/domain/result';
import type { PaperReceipt } from '@/contract/intake';
import { queryCodeOf } from '@/domain/intake/query-code';
import type { CaseCall } from '../../entry/staff';
import { refuse, STALE } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { paperReceipt } from '../../views/paper-receipt';
import type { StaffCloud } from '../staff/staff-cloud';
import { hashOfCode } from './query-code';

const NOT_PAPER = refuse('notOnPaper', '这件申请是申请人自己在网上提交的，用他自己的微信就能查看，不用查询码。');

/** 补发查询码 for whoever lost the receipt: the old one stops working; who gave it out is written down first. */
export const newQueryCode: UseCase<{ readonly id: string; readonly version: number }, PaperReceipt, StaffCloud, CaseCall> =
  async ({ version }, { application, agency, member, at, today, requestId }, cloud) => {
    const { disclosure } = application;
    if (!application.intake?.().paper) return NOT_PAPER;
    if (disclosure.version !== version) return STALE;
    const code = queryCodeOf(cloud.randomId());
    await cloud.accessLog.write({ caseId: disclosure.id, agencyId: agency.id, memberId: member.id, at, what: 'queryCode', reason: '补发查询码', requestId });
    if (await cloud.cases.changeQueryHash(disclosure, hashOfCode(disclosure.id, code, cloud.blind)) === 'stale') return STALE;
    return ok(paperReceipt(application, agency, code, { calendar: cloud.calendar, today }));
  };
