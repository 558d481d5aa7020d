import tcb from '@cloudbase/node-sdk';
import { instant } from '@/domain/calendar/instant';
import { openCase } from '@/domain/case/transition';
import { newCaseRecord, type CaseKeys } from '../../cloudfunctions/_shared/repositories/case-mapping';
import type { CaseRecord } from '../../cloudfunctions/_shared/repositories/case-record';

/** Documents of one request. */
const TOGETHER = 100;

/** One invented application as it is stored; the person is the sample of GB 11643. */
export function pattern(agencyId: string, keys: CaseKeys): CaseRecord {
  const at = instant(Date.parse('2025-01-01T09:00:00+08:00'));
  return newCaseRecord({
    disclosure: openCase({ id: agencyId, agencyId, number: agencyId, applicantKind: 'naturalPerson' }, { type: 'submitted', at, by: { kind: 'applicant' }, channel: 'miniProgram' }),
    owner: 'bench', submittedAt: at, request: { description: '2024年尧沟村土地补偿款的分配方案', form: 'electronic', delivery: 'online' },
    person: () => ({ documentKind: 'residentIdCard', name: '王测试', documentNumber: '11010519491231002X', phone: '13800001234' }), attachments: () => [],
  }, keys);
}

/** Stores so many. The product never adds many at once, so its own way to the database does not offer it. */
export async function storeCases(count: number, made: (index: number) => CaseRecord): Promise<void> {
  const cases = tcb.init({ env: process.env.TCB_ENV ?? '' }).database().collection('cases');
  for (let from = 0; from < count; from += TOGETHER) {
    await cases.add(JSON.parse(JSON.stringify(Array.from({ length: Math.min(TOGETHER, count - from) }, (_, index) => made(from + index)))) as object);
  }
}
