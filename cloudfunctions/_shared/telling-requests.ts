import type { Instant } from '@/domain/calendar/instant';
import type { StaffRole } from '@/domain/statute/roles';
import type { OtherRequest } from './other-request';
import type { Message, Reader } from './telling';

type Told = Pick<OtherRequest, 'id' | 'kind' | 'agencyId' | 'number' | 'owner' | 'submittedAt' | 'from' | 'paper'>;

const about = ({ id, kind, agencyId, number }: Told) => ({ caseId: '', number, request: { id, kind, agencyId } });
const owner = (request: Told): Reader => ({ kind: 'owner', owner: request.owner });

/** A new request: to whoever handles it; one that was an application first, to the applicant. @param supervised the county's office, where the supervising people handle what comes */
export function messagesOfRequest(request: Told, supervised: boolean): readonly Message[] {
  const roles: readonly StaffRole[] = supervised ? ['supervisor', 'officer'] : ['officer'];
  const office = roles.map((role): Message => ({
    key: `${request.id}-filed-${role}`, reader: { kind: 'role', agencyId: request.agencyId, role }, kind: 'requestFiled', at: request.submittedAt, ...about(request),
  }));
  if (!request.from) return office;
  // The officer who converted it knows of it.
  return request.paper ? [] : [{ key: `${request.id}-converted`, reader: owner(request), kind: 'requestConverted', at: request.submittedAt, ...about(request) }];
}

/** 答复: to whoever asked; who has only paper is told on paper. */
export const messagesOfAnswer = (request: Told, at: Instant): readonly Message[] =>
  (request.paper ? [] : [{ key: `${request.id}-answered`, reader: owner(request), kind: 'requestAnswered', at, ...about(request) }]);
