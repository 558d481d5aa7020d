import type * as z from 'zod/mini';
import type { addMaterialInput, answerCorrectionInput, giveReasonsInput, tellPaymentInput } from '@/contract/acting';
import type { ApplicationDetail } from '@/contract/applicant';
import { happenedOn } from '@/domain/case/happened-on';
import { last } from '@/domain/list';
import type { OwnApplicationCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from '../applicant/applicant-cloud';
import { act, entryOf } from './act';

type Acting<Input extends z.ZodMiniType> = UseCase<z.output<Input>, ApplicationDetail, ApplicantCloud, OwnApplicationCall>;

/** Named only when there are any: stored documents carry no empty fields. */
const proofs = (uploadIds: readonly string[]) => (uploadIds.length > 0 ? { proofs: [...uploadIds] } : {});

/** 逐项补正; the period begins anew today, when it reaches the office. @source 条例 art. 30 */
export const answerCorrection: Acting<typeof answerCorrectionInput> = ({ version, answers }, call, cloud) => {
  const files = [...new Set(answers.flatMap(({ uploadIds }) => uploadIds))];
  return act(call, version, {
    type: 'corrected', ...entryOf(call), answers: answers.map(({ words, uploadIds }) => ({ ...(words && { words }), ...proofs(uploadIds) })), ...proofs(files),
  }, files, cloud);
};

/** 说明理由; the clock runs on. @source 条例 art. 35 */
export const giveReasons: Acting<typeof giveReasonsInput> = ({ version, words, uploadIds }, call, cloud) =>
  act(call, version, { type: 'reasonsGiven', ...entryOf(call), words, ...proofs(uploadIds) }, uploadIds, cloud);

const LATER = '申请人缴费以后才登记，按凭证上的日期算。';

/**
 * 登记缴费: by law the period begins anew on the day of payment, whoever tells it; the office checks the proof, and says
 * when there is no payment. A day before something else that is on record already is a late record.
 * @source 国办函〔2020〕109号
 */
export const tellPayment: Acting<typeof tellPaymentInput> = ({ version, on, uploadIds }, call, cloud) => {
  const { events } = call.application.disclosure;
  const before = last(events.slice(0, version));
  const late = before && on < happenedOn(before, events[0]) ? { late: { reason: LATER } } : {};
  return act(call, version, { type: 'feePaid', ...entryOf(call), on, ...late, ...proofs(uploadIds) }, uploadIds, cloud);
};

/** 补充材料, any time before the answer; the clock runs as it ran. */
export const addMaterial: Acting<typeof addMaterialInput> = ({ version, words, uploadIds }, call, cloud) =>
  act(call, version, { type: 'materialAdded', ...entryOf(call), ...(words && { words }), ...proofs(uploadIds) }, uploadIds, cloud);
