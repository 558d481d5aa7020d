import { yearOf } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { PaperReceipt } from '@/contract/intake';
import type { AttachmentKind } from '@/contract/limits';
import type { Application, Attachment } from '../../application';
import type { AgencyCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { paperReceipt } from '../../views/paper-receipt';
import { chosenUploads } from '../applicant/chosen-uploads';
import { handedOn } from '../applicant/takes-none';
import { impossibleHolder } from '../applicant/possible-holder';
import { fileApplication } from '../filing/file-application';
import type { StaffCloud } from '../staff/staff-cloud';
import { paperApplication, submissionOf, wrongStamps, type RegisterApplication } from './paper-application';
import { codeOfKey, hashOfCode } from './query-code';

const PAPER_KINDS: readonly AttachmentKind[] = ['jpg', 'png', 'heic', 'pdf', 'doc', 'docx'];
const NOT_A_PAPER = refuse('wrongFileKind', '授权委托书要用照片、扫描件或者文档，请重新拍下来添加；其他内容都在。', { field: 'agent.paperId' });

/** 授权委托书 must be something one can look at. */
const unreadablePaper = ({ agent }: RegisterApplication, attachments: readonly Attachment[]) => {
  const paper = agent && attachments.find(({ uploadId }) => uploadId === agent.paperId);
  return paper && !PAPER_KINDS.includes(paper.kind) ? NOT_A_PAPER : undefined;
};

/**
 * 登记收到的申请 that came otherwise than through this product: the same number series, sealing and checks as the form.
 * The same key gives the same application and the same query code.
 * @source 条例 arts. 29, 31
 */
export const registerApplication: UseCase<RegisterApplication, PaperReceipt, StaffCloud, AgencyCall> = async (input, call, cloud) => {
  const { blind, calendar, cases } = cloud;
  const { agency, member, at, today } = call;
  const id = blind.idFrom('case', 'paper', agency.id, input.key);
  const queryCode = codeOfKey(agency.id, input.key, blind);
  const shown = (application: Application) => ok(paperReceipt(application, agency, queryCode, { calendar, today }));
  const known = await cases.find(id);
  if (known) return shown(known);
  const merged = await handedOn(agency, cloud.agencies);
  if (merged) return merged;
  const impossible = input.form.applicant.documentNumber ? impossibleHolder(input.form, today) : undefined;
  if (impossible) return impossible;
  const wrong = wrongStamps(submissionOf({ at, memberId: member.id, input }), calendar);
  if (wrong) return wrong;
  // Uploads are the identity's, whether it applies or registers.
  const uploadOwner = blind.pseudonym(call.identity ?? '');
  const chosen = await chosenUploads(input.form.uploadIds, uploadOwner, cloud.uploads);
  if (!chosen.ok) return chosen;
  const unreadable = unreadablePaper(input, chosen.value);
  if (unreadable) return unreadable;
  const filing = {
    id, agencyId: agency.id, owner: blind.idFrom('paper', id), memberId: member.id, at, input, attachments: chosen.value, queryHash: hashOfCode(id, queryCode, blind),
  };
  const series = { agencyId: agency.id, prefix: agency.numberPrefix, year: yearOf(today) };
  const filed = await fileApplication((number) => paperApplication(filing, calendar, number), series, at, (application, number) => cloud.cases.register(application, { number, uploadOwner }), cloud);
  return filed.ok ? shown(filed.value.application) : filed;
};
