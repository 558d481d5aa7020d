import type * as z from 'zod';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { answerConsultationInput } from '@/contract/opinion';
import { advance } from '../../advance';
import { refuse, STALE } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { chosenUploads } from '../applicant/chosen-uploads';
import type { LinkCall } from './on-link';
import type { OpinionCloud } from './opinion-cloud';

const USED = refuse('linkUsed', '这个链接已经用过，意见已经交给发给你链接的单位；要更改请联系他们。');
const WITHOUT_REASONS = refuse('missingWords', '不同意公开的，请说明理由。', { field: 'words' });
/** Others may write to the same case at the same moment. */
const TRIES = 3;

/**
 * 交意见: dated by the cloud, once. The link is used before the case is written and given back when that fails, so that
 * two taps give one opinion.
 * @source 条例 arts. 32, 34
 */
export const answerConsultation: UseCase<z.output<typeof answerConsultationInput>, { readonly answeredOn: CivilDate; readonly agencyName: string }, OpinionCloud, LinkCall> =
  async ({ opinion, words, uploadIds }, { link, agency, owner, at, today }, cloud) => {
    if ((opinion === 'objects' || opinion === 'agreesInPart') && words === '') return WITHOUT_REASONS;
    const chosen = await chosenUploads(uploadIds, owner, cloud.uploads);
    if (!chosen.ok) return chosen;
    if (!await cloud.links.use(link.id)) return USED;
    for (let left = TRIES; left > 0; left -= 1) {
      const application = await cloud.cases.find(link.caseId);
      if (!application) break;
      const done = await advance(application, application.disclosure.version, {
        type: 'consultationEnded', at, by: { kind: 'consulted', consultationId: link.consultationId }, on: today, consultationId: link.consultationId, opinion,
        ...(words && { words }), ...(chosen.value.length > 0 && { proofs: chosen.value.map(({ uploadId }) => uploadId) }),
      }, cloud);
      if (done.ok) {
        await cloud.uploads.bind(owner, chosen.value.map(({ uploadId }) => uploadId), link.caseId);
        return ok({ answeredOn: today, agencyName: agency.name });
      }
      if (done.error.code !== 'stale') {
        await cloud.links.giveBack(link.id);
        return done;
      }
    }
    await cloud.links.giveBack(link.id);
    return STALE;
  };
