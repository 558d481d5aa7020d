import type { StaffCase } from '@/contract/staff';
import { ACCEPTS } from '@/domain/case/accepts';
import { art, articleLabel } from '@/domain/statute/article';
import type { CaseCall } from '../../entry/staff';
import { pinProblem } from '../../pin';
import { refuse, STALE } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { textToSign } from '../../views/signing';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface Sign { readonly id: string; readonly version: number; readonly digest: string; readonly pin?: string | undefined }

const CHANGED = refuse('signedTextChanged', '签发的内容已经变了，请重新看过全文，再签发。', { field: 'digest', article: articleLabel(art(36)) });

/** 签发 with the second factor, by the signatory, who neither drafted nor reviewed; what was on his screen is kept with the signature. */
export const sign: UseCase<Sign, StaffCase, StaffCloud, CaseCall> = async ({ version, digest, pin }, call, cloud) => {
  const { application, agency } = call;
  const { decision, state, version: now } = application.disclosure;
  if (now !== version) return STALE;
  // Where nothing is to be signed the case itself says so.
  const draft = ACCEPTS[state].includes('signed') ? textToSign(application, agency, cloud.calendar) : undefined;
  if (draft && draft.digest !== digest) return CHANGED;
  const answer = draft && decision ? { answer: { leaf: decision.leaf, ...draft } } : {};
  return await pinProblem(call, pin, cloud) ?? step(call, version, { type: 'signed', ...entryOf(call), ...answer }, cloud);
};
