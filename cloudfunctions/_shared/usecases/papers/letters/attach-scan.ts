import { ok } from '@/domain/result';
import type { LettersOfCase } from '@/contract/letters';
import type { CaseCall } from '../../../entry/staff';
import { STALE } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import type { PapersCloud } from '../papers-cloud';
import { chosenFiles } from './case-files';
import { lettersView } from './letters-view';
import { NO_LETTER } from './letter-words';

interface AttachScan { readonly id: string; readonly place: string; readonly uploadId: string }

/** 盖章扫描件: added to the letter with its 校验值; earlier ones stay. */
export const attachScan: UseCase<AttachScan, LettersOfCase, PapersCloud, CaseCall> = async ({ place, uploadId }, call, cloud) => {
  const { application } = call;
  const letter = (await cloud.letters.of(application.disclosure.id)).find((one) => one.place === place);
  if (!letter) return NO_LETTER;
  const chosen = await chosenFiles([uploadId], 'seal', call, cloud);
  if (!chosen.ok) return chosen;
  return await cloud.letters.change(letter, { scans: [...letter.scans, ...chosen.value] }, chosen.value)
    ? ok(await lettersView(application, call, cloud)) : STALE;
};
