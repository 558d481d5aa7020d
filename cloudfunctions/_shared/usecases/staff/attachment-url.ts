import { ok } from '@/domain/result';
import type { CaseCall } from '../../entry/staff';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';

interface AttachmentUrl { readonly id: string; readonly uploadId: string }

/** 打开附件 by an address that works for minutes; a proof of identity is personal data, so looking is written down. */
export const attachmentUrl: UseCase<AttachmentUrl, { readonly url: string }, StaffCloud, CaseCall> =
  async ({ uploadId }, { application, agency, member, at, requestId }, { accessLog, files, uploads }) => {
    // Of the applicant's, or what somebody who was asked sent with his opinion.
    const attachment = application.attachments().find((file) => file.uploadId === uploadId) ?? await uploads.ofCase(application.disclosure.id, uploadId);
    const url = attachment && await files.address(attachment.fileId);
    if (!url) return NOT_FOUND.upload;
    await accessLog.write({ caseId: application.disclosure.id, agencyId: agency.id, memberId: member.id, at, what: 'attachment', reason: '打开附件', requestId });
    return ok({ url });
  };
