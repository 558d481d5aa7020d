import type * as z from 'zod/mini';
import { checkUploadInput, prepareUploadInput, removeUploadInput, type ApplicantActions, type Upload } from '@/contract/applicant';
import { asOwner, signedIn } from '../../_shared/entry/applicant';
import { action, type ActionTable } from '../../_shared/function';
import type { ApplicantCloud } from '../../_shared/usecases/applicant/applicant-cloud';
import { checkUpload } from '../../_shared/usecases/applicant/check-upload';
import { prepareUpload } from '../../_shared/usecases/applicant/prepare-upload';
import { removeUpload } from '../../_shared/usecases/applicant/remove-upload';

/** 收下文件: what looks into files is large. */
export const actions = {
  prepareUpload: action(prepareUploadInput, signedIn<z.output<typeof prepareUploadInput>, { readonly uploadId: string; readonly cloudPath: string }, ApplicantCloud>(prepareUpload)),
  removeUpload: action(removeUploadInput, asOwner(removeUpload)),
  checkUpload: action(checkUploadInput, asOwner<z.output<typeof checkUploadInput>, Upload, ApplicantCloud>(checkUpload)),
} satisfies Partial<ActionTable<ApplicantActions, ApplicantCloud>>;
