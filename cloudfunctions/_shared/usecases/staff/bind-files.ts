import { transitionAll } from '@/domain/case/transition';
import type { CaseEvent } from '@/domain/case/event';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { AttachmentKind } from '@/contract/limits';
import type { Application } from '../../application';
import { refuseByRule, STALE, type Refusal } from '../../refusal';
import type { UploadRepository } from '../../repositories/uploads';

interface Refused { readonly ok: false; readonly error: Refusal }

interface Binding {
  readonly uploadIds: readonly string[];
  /** Whose files they are. */
  readonly owner: string;
  readonly application: Application;
  readonly version: number;
  /** The step that names them. */
  readonly events: readonly CaseEvent[];
  readonly fits?: (kind: AttachmentKind) => boolean;
  /** Said when one is missing, of another case, or of a kind that does not fit. */
  readonly gone: Refused;
}

/**
 * Files become the case's before the step that names them, so that none is lost when the answer to this call is, and
 * only once that step has been found possible, so that a refused one leaves nothing in the file.
 * @returns why not; undefined when they are bound, or when there are none
 */
export async function bindFiles({ uploadIds, owner, application: { disclosure }, version, events, fits = () => true, gone }: Binding, { uploads, calendar }: { readonly uploads: UploadRepository; readonly calendar: WorkCalendar }): Promise<Refused | undefined> {
  if (uploadIds.length === 0) return undefined;
  if (disclosure.version !== version) return STALE;
  const possible = transitionAll(disclosure, events, calendar);
  if (!possible.ok) return refuseByRule(possible.error);
  const found = await Promise.all(uploadIds.map((uploadId) => uploads.find(owner, uploadId)));
  if (!found.every((upload) => upload !== undefined && fits(upload.kind) && (upload.state === 'checked' || upload.caseId === disclosure.id))) return gone;
  await uploads.bind(owner, uploadIds, disclosure.id);
  return undefined;
}
