import { ok } from '@/domain/result';
import { asksOf } from '@/domain/letter/asks';
import { LETTERS } from '@/domain/statute/letters';
import type { LetterFilled, LetterPreview } from '@/contract/letters';
import type { CaseCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import { ownerOf, type PapersCloud } from '../papers-cloud';
import { filledBefore, makeLetter, offeredTasks } from './case-letters';
import { hasRedHead } from '../../../letter-head';
import { NOT_DUE } from './letter-words';
import { logThirdParty } from './third-party-log';

interface PreviewLetter { readonly id: string; readonly place: string; readonly filled: LetterFilled }

/** 看样子: the letter as it will be, the applicant's name masked; one that was issued as it was issued. Stores nothing, takes no number. */
export const previewLetter: UseCase<PreviewLetter, LetterPreview, PapersCloud, CaseCall> = async ({ place, filled }, call, cloud) => {
  const { application, agency, member, today } = call;
  const { letters, uploads, calendar } = cloud;
  const { disclosure } = application;
  const kept = await letters.of(disclosure.id);
  const shared = { red: hasRedHead(agency), practice: disclosure.practice ?? false };
  const issued = kept.find((letter) => letter.place === place);
  if (issued) {
    const { kind } = issued;
    return ok({ ...shared, place, kind, title: LETTERS[kind].title, state: 'issued', asks: [], filled: {}, letter: issued.shown() });
  }
  const task = offeredTasks(disclosure, kept, today).find((one) => one.place === place);
  if (!task) return NOT_DUE;
  const all = { ...filledBefore(disclosure, kept, task), ...filled };
  await logThirdParty(all, '看写明第三方的文书', call, cloud);
  const added = await Promise.all((all.attachments ?? []).map((uploadId) => uploads.find(ownerOf(member), uploadId)));
  const made = makeLetter(application, { task, kept, agency, calendar, filled: all, attachments: added.flatMap((upload) => (upload ? [upload.name] : [])), hide: 'applicant' });
  const { kind, state } = task;
  return ok({
    ...shared, place, kind, title: LETTERS[kind].title, state, asks: asksOf(kind), filled: all,
    ...(made.ok ? { letter: made.value } : { missing: made.error.message }),
  });
};
