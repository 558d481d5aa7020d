import type { ApplicantKind } from '@/domain/applicant/kinds';
import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import { excerpt } from '@/domain/applicant/text';
import { contentLines, contentText, type RequestLine } from '@/domain/request/content';
import { LETTERS } from '@/domain/statute/letters';
import type { RequestDetail, RequestSummary } from '@/contract/requests';
import { maskAddress, maskDocumentNumber, maskEmail, maskName, maskPhone } from '../masking';
import type { OtherRequest, RequestPerson } from '../other-request';
import type { Agency } from '../repositories/agencies';
import { maskedName } from './applicant';

/** How each value is shown: whole to who has given a reason, else with most of it hidden. */
interface Shown {
  readonly name: (text: string) => string;
  readonly number: (text: string) => string;
  readonly phone: (text: string) => string;
  readonly contact: (text: string) => string;
  readonly email: (text: string) => string;
  readonly address: (text: string) => string;
}

const whole = (text: string): string => text;
const WHOLE: Shown = { name: whole, number: whole, phone: whole, contact: whole, email: whole, address: whole };
const masked = (kind: ApplicantKind): Shown =>
  ({ name: (text) => maskedName(kind, text), number: maskDocumentNumber, phone: maskPhone, contact: maskName, email: maskEmail, address: maskAddress });

function personLines({ name, documentKind, documentNumber, phone, contactName, email, address }: RequestPerson, shown: Shown): readonly RequestLine[] {
  const line = (label: string, value: string | undefined, as: (text: string) => string) => (value ? [{ label, value: as(value) }] : []);
  return [
    ...line('姓名或者名称', name, shown.name), ...line(documentKind ? IDENTITY_DOCUMENTS[documentKind].label : '证件', documentNumber, shown.number),
    ...line('联系人', contactName, shown.contact), ...line('电话', phone, shown.phone), ...line('邮箱', email, shown.email), ...line('地址', address, shown.address),
  ];
}

/** 完整的个人信息; whoever asks for it is written down before. */
export const wholePerson = ({ person }: OtherRequest): readonly RequestLine[] => personLines(person(), WHOLE);

/** How the agencies of requests are called, by id. */
export type AgencyNames = ReadonlyMap<string, Pick<Agency, 'name' | 'shortName'>>;
export const agencyNames = (agencies: readonly Agency[]): AgencyNames => new Map(agencies.map(({ id, name, shortName }) => [id, { name, shortName }]));

const EXCERPT = 60;

export function requestSummary(request: OtherRequest, names: AgencyNames): RequestSummary {
  const { id, number, kind, agencyId, aboutId, submittedAt, answered } = request;
  const { name = '', shortName = '' } = names.get(agencyId) ?? {};
  const about = aboutId && names.get(aboutId)?.name;
  return {
    id, number, kind, agencyId, agencyName: name, agencyShortName: shortName, submittedAt, text: excerpt(contentText(request.content()), EXCERPT),
    ...(aboutId && about && { aboutId, aboutName: about }), ...(answered && { answered: { at: answered.at, result: answered.result } }),
  };
}

export function requestDetail(request: OtherRequest, names: AgencyNames): RequestDetail {
  const answer = request.answer?.();
  const { letter } = answer ?? {};
  return {
    ...requestSummary(request, names),
    lines: contentLines(request.content()),
    asDescription: contentText(request.content()),
    person: personLines(request.person(), masked(request.applicantKind)),
    attachments: request.attachments().map(({ uploadId, name, bytes }) => ({ uploadId, name, bytes })),
    ...(request.from && { fromNumber: request.from.number }),
    ...(request.passedFrom && { passedFrom: { agencyName: request.passedFrom.agencyName, number: request.passedFrom.number } }),
    ...(request.receivedOn && { receivedOn: request.receivedOn }),
    ...(answer && {
      answer: {
        result: answer.result, words: answer.words, ...(answer.agency && { agency: answer.agency }),
        ...(answer.passedTo && { passedTo: { id: answer.passedTo.id, number: answer.passedTo.number, agencyName: answer.passedTo.agencyName } }),
        ...(letter && { letter: { title: LETTERS.recordCorrectionReply.title, number: letter.number, bytes: letter.bytes } }),
      },
    }),
  };
}
