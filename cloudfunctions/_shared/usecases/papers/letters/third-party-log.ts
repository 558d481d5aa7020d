import type { LetterFilled } from '@/contract/letters';
import type { CaseCall } from '../../../entry/staff';
import type { PapersCloud } from '../papers-cloud';

/** 查阅日志: a letter that names a person who is not the applicant shows his name and address, so looking is written down. */
export async function logThirdParty({ recipient }: LetterFilled, reason: string, { application, agency, member, at, requestId }: CaseCall, { accessLog }: Pick<PapersCloud, 'accessLog'>): Promise<void> {
  if (!recipient || recipient.organization) return;
  await accessLog.write({ caseId: application.disclosure.id, agencyId: agency.id, memberId: member.id, at, what: 'letter', reason, requestId });
}
