import type * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { answerConsultationInput } from '@/contract/opinion';
import { advance } from '../../advance';
import { refuse, STALE } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { chosenUploads, UPLOAD_GONE } from '../applicant/chosen-uploads';
import { bindFiles } from '../staff/bind-files';
import { NO_LINK, USED, type LinkCall } from './on-link';
import type { OpinionCloud } from './opinion-cloud';

const WITHOUT_REASONS = refuse('missingWords', '不同意公开的，请说明理由。', { field: 'words' });
/** Others may write to the same case at the same moment. */
const TRIES = 3;

/**
 * 交意见: dated by the cloud, once: the case takes one opinion a consultation. The link is used before, so that one that
 * was revoked at the same moment gives none, and given back when nothing was recorded; its files are the case's before
 * the opinion names them.
 * @source 条例 arts. 32, 34
 */
export const answerConsultation: UseCase<z.output<typeof answerConsultationInput>, { readonly answeredOn: CivilDate; readonly agencyName: string }, OpinionCloud, LinkCall> =
  async ({ opinion, words, uploadIds }, { link, agency, owner, at, today }, cloud) => {
    if ((opinion === 'objects' || opinion === 'agreesInPart') && words === '') return WITHOUT_REASONS;
    const chosen = await chosenUploads(uploadIds, owner, cloud.uploads, link.caseId);
    if (!chosen.ok) return chosen;
    if (!await cloud.links.use(link.id) && (await cloud.links.find(link.id))?.state !== 'used') return NO_LINK;
    const { consultationId } = link;
    const files = chosen.value.map(({ uploadId }) => uploadId);
    const event = {
      type: 'consultationEnded' as const, at, by: { kind: 'consulted' as const, consultationId }, on: today, consultationId, opinion,
      ...(words && { words }), ...(files.length > 0 && { proofs: files }),
    };
    for (let left = TRIES; left > 0; left -= 1) {
      const application = await cloud.cases.find(link.caseId);
      if (!application) break;
      const { version } = application.disclosure;
      const done = await bindFiles({ uploadIds: files, owner, application, version, events: [event], gone: UPLOAD_GONE }, cloud) ?? await advance(application, version, event, cloud);
      if (done.ok) return ok({ answeredOn: today, agencyName: agency.name });
      // Another tap was faster; the link stays used.
      if (done.error.code === 'consultationOver') return USED;
      if (done.error.code !== 'stale') {
        await cloud.links.giveBack(link.id);
        return done;
      }
    }
    await cloud.links.giveBack(link.id);
    return STALE;
  };
