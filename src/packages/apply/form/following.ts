import { saveInCloud, startDraft } from '@/services/drafts';
import { phoneDraft } from '@/services/draft-phone';
import { firstAnswers, samePerson } from './answers';
import type { FormControl } from './use-form';

/**
 * 分开申请的其他几件: each becomes a draft of its own with the same person, ready to be looked at and sent, before the
 * first goes out, so that nothing that was typed is lost with it. Files stay with the first.
 * @returns the draft that comes next
 */
export function keepFollowing(agencyId: string, form: Pick<FormControl, 'now' | 'update'>): string | undefined {
  const { alsoWanted } = form.now();
  if (alsoWanted.length === 0) return undefined;
  const person = samePerson(form.now());
  const drafts = alsoWanted.map((description) => startDraft(agencyId, { ...firstAnswers({ description, step: 'check' }), ...person }));
  form.update({ alsoWanted: [] });
  for (const draftId of drafts) {
    const draft = phoneDraft(draftId);
    // Without a network they stay on the phone and go along later.
    if (draft) void saveInCloud(draft);
  }
  return drafts[0];
}
