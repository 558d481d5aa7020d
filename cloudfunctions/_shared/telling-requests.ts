import type { Instant } from '@/domain/calendar/instant';
import type { MessageKind } from '@/domain/message/message';
import type { StaffRole } from '@/domain/statute/roles';
import type { DraftReturned, OtherRequest } from './other-request';
import type { Message, Reader } from './telling';

type Told = Pick<OtherRequest, 'id' | 'kind' | 'agencyId' | 'number' | 'owner' | 'submittedAt' | 'from' | 'passedFrom' | 'paper'>;

const about = ({ id, kind, agencyId, number }: Told) => ({ caseId: '', number, request: { id, kind, agencyId } });
const owner = (request: Told): Reader => ({ kind: 'owner', owner: request.owner });

const toRole = (request: Told, role: StaffRole, kind: MessageKind, mark: string, at: Instant): Message =>
  ({ key: `${request.id}-${mark}-${role}`, reader: { kind: 'role', agencyId: request.agencyId, role }, kind, at, ...about(request) });

/** A new request: to whoever handles it; one that was an application first, or came from another agency, to the applicant. @param supervised the county's office, where the supervising people handle what comes */
export function messagesOfRequest(request: Told, supervised: boolean): readonly Message[] {
  const roles: readonly StaffRole[] = supervised ? ['supervisor', 'officer'] : ['officer'];
  const office = roles.map((role) => toRole(request, role, 'requestFiled', 'filed', request.submittedAt));
  const toOwner = (mark: string, kind: MessageKind): readonly Message[] => (request.paper ? [] : [{ key: `${request.id}-${mark}`, reader: owner(request), kind, at: request.submittedAt, ...about(request) }]);
  if (request.passedFrom) return [...office, ...toOwner('passed', 'requestPassed')];
  // The officer who converted it knows of it.
  return request.from ? toOwner('converted', 'requestConverted') : office;
}

/** 拟定的更正答复: to who is asked to sign it. */
export const messageOfDraft = (request: Told & Pick<OtherRequest, 'version'>, at: Instant, signer: StaffRole): Message =>
  toRole(request, signer, 'requestProposed', `proposed-${request.version}`, at);

/** 退回: to who drafted it, unless he took it back himself. */
export const messageOfReturn = (request: Told & Pick<OtherRequest, 'version' | 'proposed'>, { at, by }: DraftReturned): Message | undefined =>
  request.proposed && request.proposed.by !== by ? { key: `${request.id}-returned-${request.version}`, reader: { kind: 'member', memberId: request.proposed.by }, kind: 'requestReturned', at, ...about(request) } : undefined;

/** 答复: to whoever asked; who has only paper is told on paper. */
export const messagesOfAnswer = (request: Told, at: Instant): readonly Message[] =>
  (request.paper ? [] : [{ key: `${request.id}-answered`, reader: owner(request), kind: 'requestAnswered', at, ...about(request) }]);
