import type { ApplicationForm } from '@/contract/application-form';
import type { AttachmentKind } from '@/contract/limits';
import type { Attachment } from '../../application';
import { isSealKind } from '../../files/seal-kinds';
import { refuse } from '../../refusal';

const RECORDINGS: readonly AttachmentKind[] = ['mp3', 'm4a', 'wav'];
const isRecording = (kind: AttachmentKind): boolean => RECORDINGS.includes(kind);

const NEITHER = refuse('wrongOriginal', '代替文字的要是录音或者照片，请重新录一段或者拍一张；其他内容都在。', { field: 'form.originals' });
const NO_PROOF = refuse('wrongOriginal', '申请人同意的凭据要是录音，或者签字的照片，请重新录一段或者拍一张；其他内容都在。', { field: 'form.helper.proof' });

/** What is said to be a recording or a photo must be one. @returns the refusal of the first that is not */
export function wrongOriginal({ originals = [], helper }: Pick<ApplicationForm, 'originals' | 'helper'>, chosen: readonly Attachment[]) {
  const kindOf = (uploadId: string) => chosen.find((one) => one.uploadId === uploadId)?.kind;
  const spoken = originals.every((one) => {
    const kind = kindOf(one);
    return kind !== undefined && (isRecording(kind) || isSealKind(kind));
  });
  if (!spoken) return NEITHER;
  const { proof } = helper ?? {};
  const kind = proof && kindOf(proof.uploadId);
  return proof && !(kind && (proof.kind === 'voice' ? isRecording(kind) : isSealKind(kind))) ? NO_PROOF : undefined;
}
