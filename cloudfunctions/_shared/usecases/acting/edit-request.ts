import type * as z from 'zod/mini';
import type { editRequestInput } from '@/contract/acting';
import type { ApplicationDetail } from '@/contract/applicant';
import { LIMITS } from '@/contract/limits';
import { isSpoken } from '@/domain/applicant/original';
import { transition } from '@/domain/case/transition';
import { ok } from '@/domain/result';
import type { Application, Attachment } from '../../application';
import type { OwnApplicationCall } from '../../entry/applicant';
import { refuse, refuseByRule, STALE, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from '../applicant/applicant-cloud';
import { tooMuch, UPLOAD_GONE } from '../applicant/chosen-uploads';
import { detailFor } from './detail-for';

type EditRequest = z.output<typeof editRequestInput>;

const OPENED = refuse('openedByOffice', '单位已经打开看过这件申请，不能再改原来的内容。有要更正、要补充的，可以用“补充材料”交来，或者撤回以后重新申请。');
const UNCHANGED = refuse('unchanged', '内容和原来一样，没有要改的。');
const TOO_MUCH = refuse('attachmentsTooLarge', `全部附件合计不超过${LIMITS.attachmentsBytes / 1024 / 1024} MB，请删除或者压缩一部分；其他内容都在。`, { field: 'uploadIds' });
const NOTHING_SAID = refuse('nothingSaid', '录音、照片都拿掉了，请写下想要的信息，或者重新录一段、拍一张。', { field: 'description' });
const NO_EMAIL = refuse('emailMissing', '申请里没有写电子邮箱，不能选发到邮箱，请选别的途径。', { field: 'delivery' });
const NO_ADDRESS = refuse('addressMissing', '申请里没有写地址，不能选邮寄，请选别的途径。', { field: 'delivery' });

function deliveryProblem({ delivery }: EditRequest, { person }: Application) {
  if (delivery === 'email' && !person().email) return NO_EMAIL;
  return delivery === 'post' && !person().address ? NO_ADDRESS : undefined;
}

interface Chosen { readonly attachments: readonly Attachment[]; readonly added: readonly string[] }

/** Those that stay, those that were taken out before, and new ones that were checked. */
async function attachmentsOf(uploadIds: readonly string[], { application, owner }: OwnApplicationCall, { uploads }: ApplicantCloud): Promise<Outcome<Chosen>> {
  const staying = new Map(application.attachments().map((file) => [file.uploadId, file]));
  const [attachments, added]: [Attachment[], string[]] = [[], []];
  for (const uploadId of uploadIds) {
    const kept = staying.get(uploadId);
    const upload = kept ? undefined : await uploads.find(owner, uploadId);
    const bound = upload?.caseId === application.disclosure.id;
    if (!kept && (!upload || (upload.state !== 'checked' && !bound))) return UPLOAD_GONE;
    if (upload && !bound) added.push(uploadId);
    const { fileId, name, bytes, kind } = kept ?? upload as Attachment;
    attachments.push({ uploadId, fileId, name, bytes, kind });
  }
  return tooMuch(attachments) ? TOO_MUCH : ok({ attachments, added });
}

/** What it says now, for the record of the edit. */
const earlierOf = ({ request: { description, form, delivery }, attachments }: Application) =>
  ({ description, form, delivery, attachments: attachments().map(({ uploadId }) => uploadId) });

/** What is not edited: how consent was recorded stays, and so do the originals that were not taken out. */
function requestOf({ description, form, delivery }: EditRequest, { request }: Application, attachments: readonly Attachment[]): Application['request'] {
  const originals = request.originals?.filter((one) => attachments.some(({ uploadId }) => uploadId === one));
  return {
    description, form, delivery,
    ...(originals && originals.length > 0 && { originals }), ...(request.consent && { consent: request.consent }), ...(request.guardian && { guardian: request.guardian }),
  };
}

/** Its files after the edit: how consent was recorded is among them, whether the page names it or not. */
const filesOf = ({ request: { consent } }: Application, { uploadIds }: EditRequest): readonly string[] =>
  [...new Set(consent ? [...uploadIds, consent.uploadId] : uploadIds)];

/** Whether the application says just this already. */
const saysAlready = (application: Application, input: EditRequest): boolean => {
  const { request, attachments } = application;
  return request.description === input.description && request.form === input.form && request.delivery === input.delivery
    && attachments().map(({ uploadId }) => uploadId).join() === filesOf(application, input).join();
};

/** A reply that was lost, or a second tap: just this was the next thing after what the page showed. */
const editedAlready = (application: Application, input: EditRequest): boolean =>
  saysAlready(application, input) && application.disclosure.version === input.version + 1 && application.disclosure.events[input.version]?.type === 'requestEdited';

/**
 * 修改申请: until the office has opened it. Number and stamps stay; what it said before stays in the record of the edit, and
 * files that were taken out stay with the case.
 */
export const editRequest: UseCase<EditRequest, ApplicationDetail, ApplicantCloud, OwnApplicationCall> = async (input, call, cloud) => {
  const { application, at } = call;
  const { disclosure } = application;
  if (editedAlready(application, input)) return ok(await detailFor(application, call, cloud));
  if (disclosure.version !== input.version) return STALE;
  const event = { type: 'requestEdited', at, by: { kind: 'applicant' }, earlier: earlierOf(application) } as const;
  const next = transition(disclosure, event, cloud.calendar);
  if (!next.ok) return refuseByRule(next.error);
  const wrong = deliveryProblem(input, application);
  if (wrong) return wrong;
  if (saysAlready(application, input)) return UNCHANGED;
  const chosen = await attachmentsOf(filesOf(application, input), call, cloud);
  if (!chosen.ok) return chosen;
  const { attachments, added } = chosen.value;
  const request = requestOf(input, application, attachments);
  if (isSpoken(input.description) && !request.originals) return NOTHING_SAID;
  const after: Application = { ...application, disclosure: next.value, request, attachments: () => attachments };
  const outcome = await cloud.cases.edit(disclosure, after, added);
  if (outcome === 'saved') return ok(await detailFor(after, call, cloud));
  const now = outcome === 'stale' ? await cloud.cases.find(disclosure.id) : undefined;
  if (now && editedAlready(now, input)) return ok(await detailFor(now, call, cloud));
  return { stale: STALE, opened: OPENED, uploadGone: UPLOAD_GONE }[outcome];
};
