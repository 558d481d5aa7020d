import { yearOf } from '@/domain/calendar/civil-date';
import { transition } from '@/domain/case/transition';
import { WALKED_IN } from '@/domain/wizard/record';
import { requestPrefix } from '@/domain/request/kinds';
import { ok } from '@/domain/result';
import type { Application } from '../../application';
import type { CaseCall } from '../../entry/staff';
import { refuse, refuseByRule, STALE, type Outcome } from '../../refusal';
import type { NewRequest } from '../../repositories/request-record';
import type { UseCase } from '../../serving/call';
import { NUMBER_TRIES } from '../filing/file-application';
import { entryOf } from '../staff/step';
import type { StaffCloud } from '../staff/staff-cloud';

interface Convert { readonly id: string; readonly version: number; readonly agreed: string }
interface Converted { readonly requestId: string; readonly number: string }

const NOT_NOW = refuse('notConvertible', '这件申请现在不能转为更正：还没有确认收到，或者答复已经拟定、办结。请刷新后核对。');

/** The same words, the same person, the same files, under a number of its own. */
function requestOf({ disclosure, owner, request, person, attachments, intake }: Application, id: string, at: Converted & Pick<CaseCall, 'at'>): NewRequest {
  const { documentKind, name, documentNumber, phone, contactName, email, address } = person();
  return {
    id, kind: 'recordCorrection', number: at.number, agencyId: disclosure.agencyId, owner, applicantKind: disclosure.applicantKind, submittedAt: at.at,
    from: { caseId: disclosure.id, number: disclosure.number }, ...(intake?.().paper && { paper: true as const }),
    content: { kind: 'recordCorrection', record: request.description },
    person: {
      documentKind, name, phone, ...(documentNumber && { documentNumber }), ...(contactName && { contactName }), ...(email && { email }), ...(address && { address }),
    },
    attachments: attachments(),
  };
}

/**
 * 转为更正, with the applicant's agreement: the application is closed like one that is withdrawn — received, so counted, under
 * 其他处理—其他 with the reason in words — and the request for correction goes on under its own number, counted in no table.
 * Who does not agree is answered like everybody else.
 * @source 条例 art. 41
 */
export const convertToCorrection: UseCase<Convert, Converted, StaffCloud, CaseCall> = async ({ version, agreed }, call, cloud): Promise<Outcome<Converted>> => {
  const { application, agency, at, today } = call;
  const { disclosure } = application;
  if (disclosure.version !== version) return STALE;
  if (!WALKED_IN.includes(disclosure.state)) return NOT_NOW;
  const closed = (number: string) =>
    transition(disclosure, { type: 'withdrawn', ...entryOf(call), on: today, into: number, reason: `申请人同意转为要求更正办理（新编号${number}）。${agreed}` }, cloud.calendar);
  // Refused before any number is taken.
  const asked = closed('待取号');
  if (!asked.ok) return refuseByRule(asked.error);
  const id = cloud.blind.idFrom('request', 'converted', disclosure.id);
  for (let left = NUMBER_TRIES; left > 0; left -= 1) {
    const number = await cloud.numbers.take({ agencyId: agency.id, year: yearOf(today), prefix: requestPrefix(agency.numberPrefix, 'recordCorrection'), of: 'recordCorrection' }, at);
    const done = closed(number.text);
    if (!done.ok) return refuseByRule(done.error);
    const converted: Converted = { requestId: id, number: number.text };
    const written = await cloud.cases.convert(disclosure, { ...application, disclosure: done.value }, { request: requestOf(application, id, { ...converted, at }), number });
    if (written === 'saved') return ok(converted);
    if (written === 'numberVoid') continue;
    await cloud.numbers.annul(number, 'notFiled', at);
    return STALE;
  }
  throw new Error(`no number could be kept in ${NUMBER_TRIES} tries`);
};
