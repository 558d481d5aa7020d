import type * as z from 'zod/mini';
import type { Upload } from '@/contract/applicant';
import { answerConsultationInput, checkOpinionFileInput, prepareOpinionFileInput, readConsultationInput, type OpinionActions } from '@/contract/opinion';
import { lookUpInput } from '@/contract/lookup';
import { opinionCloud } from '../_shared/clouds/opinion';
import { sharedPace } from '../_shared/clouds/paces';
import { action, serve, type ActionTable } from '../_shared/function';
import { checkUpload } from '../_shared/usecases/applicant/check-upload';
import { prepareUpload } from '../_shared/usecases/applicant/prepare-upload';
import { answerConsultation } from '../_shared/usecases/opinion/answer-consultation';
import { lookUp } from '../_shared/usecases/lookup/look-up';
import { onLink } from '../_shared/usecases/opinion/on-link';
import type { OpinionCloud } from '../_shared/usecases/opinion/opinion-cloud';
import { readConsultation } from '../_shared/usecases/opinion/read-consultation';

interface PreparedUpload { readonly uploadId: string; readonly cloudPath: string }

/** 受邀答复和凭编号查询的全部入口；一行一个动作。凭链接、凭查询码，不用登记身份。 */
export const actions: ActionTable<OpinionActions, OpinionCloud> = {
  readConsultation: action(readConsultationInput, onLink(readConsultation)),
  prepareFile: action(prepareOpinionFileInput, onLink<z.output<typeof prepareOpinionFileInput>, PreparedUpload>(prepareUpload)),
  checkFile: action(checkOpinionFileInput, onLink<z.output<typeof checkOpinionFileInput>, Upload>(checkUpload)),
  answerConsultation: action(answerConsultationInput, onLink(answerConsultation)),
  lookUp: action(lookUpInput, lookUp),
};

export const main = serve({ ...actions }, { name: 'opinion', cloud: opinionCloud, pace: sharedPace('opinion'), http: true });
