import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { ok } from '@/domain/result';
import { LIMITS } from '@/contract/limits';
import type { ApplicantCall } from '../../entry/applicant';
import { NOT_FOUND, refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from './applicant-cloud';

interface SaveDraft {
  readonly draftId: string;
  readonly agencyId: string;
  readonly form: Readonly<Record<string, unknown>>;
}

/** 保存草稿 as it was typed; the same draft again replaces it. */
export const saveDraft: UseCase<SaveDraft, { readonly savedAt: Instant }, ApplicantCloud, ApplicantCall> =
  async ({ draftId, agencyId, form }, { owner, at }, { agencies, drafts }) => {
    if (!await agencies.find(agencyId)) return NOT_FOUND.agency;
    const others = (await drafts.list(owner)).filter((draft) => draft.draftId !== draftId);
    if (others.length >= LIMITS.drafts) {
      const oldest = others.at(-1);
      const which = oldest ? `最早的一份保存于${formatDate(civilDateAt(oldest.savedAt))}，` : '';
      return refuse('tooManyDrafts', `草稿最多保存${LIMITS.drafts}份，${which}请先提交或者删除一份；这一份填写的内容仍在手机上。`);
    }
    await drafts.save(owner, { draftId, agencyId, form, savedAt: at });
    return ok({ savedAt: at });
  };
