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
  readonly basedOn?: Instant | undefined;
}

/** 已经提交了 under the key of this draft, from another phone: it must not rise again among the drafts. */
async function filedAs(owner: string, { form: { key } }: SaveDraft, { blind, cases }: ApplicantCloud): Promise<string | undefined> {
  return typeof key === 'string' ? (await cases.find(blind.idFrom('case', owner, key)))?.disclosure.number : undefined;
}

/**
 * 保存草稿 as it was typed; the same draft again replaces it, unless another phone saved it since: what was typed there
 * is not written over, whoever saves puts both together first.
 */
export const saveDraft: UseCase<SaveDraft, { readonly savedAt: Instant }, ApplicantCloud, ApplicantCall> =
  async (input, { owner, at }, cloud) => {
    const { draftId, agencyId, form, basedOn } = input;
    const { agencies, drafts } = cloud;
    if (!await agencies.find(agencyId)) return NOT_FOUND.agency;
    const known = await drafts.find(owner, draftId);
    const filed = await filedAs(owner, input, cloud);
    if (filed) return refuse('alreadyFiled', `这份申请已经提交过了，编号是${filed}，请到“我的”里看，不用再交。`);
    if (known && basedOn && known.savedAt !== basedOn) return refuse('draftMoved', '这份草稿在另一部手机上也写过，请返回重新打开，两边写的都在。');
    const others = (await drafts.list(owner)).filter((draft) => draft.draftId !== draftId);
    if (others.length >= LIMITS.drafts) {
      const oldest = others.at(-1);
      const which = oldest ? `最早的一份保存于${formatDate(civilDateAt(oldest.savedAt))}，` : '';
      return refuse('tooManyDrafts', `草稿最多保存${LIMITS.drafts}份，${which}请先提交或者删除一份；这一份填写的内容仍在手机上。`);
    }
    await drafts.save(owner, { draftId, agencyId, form, savedAt: at });
    return ok({ savedAt: at });
  };
