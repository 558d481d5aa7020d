import {
  answerRequestInput, proposeCorrectionInput, registerRequestInput, requestFileInput, requestsOfInput, returnCorrectionInput, unmaskRequestInput,
} from '@/contract/request-desk';
import { requestInput } from '@/contract/requests';
import type { StaffActions } from '@/contract/staff';
import { onRequest } from '../../_shared/entry/request';
import { onAgency } from '../../_shared/entry/staff';
import { action, type ActionTable } from '../../_shared/function';
import { answerRequest, getRequest, requestFile, requestLetter, requestsOf, unmaskRequest } from '../../_shared/usecases/requests/handle-requests';
import { proposeCorrection, returnCorrection } from '../../_shared/usecases/requests/propose-correction';
import { registerRequest } from '../../_shared/usecases/requests/register-request';
import type { StaffCloud } from '../../_shared/usecases/staff/staff-cloud';

/** 更正、建议、投诉. */
export const actions = {
  requestsOf: action(requestsOfInput, onAgency(requestsOf)),
  getRequest: action(requestInput, onRequest(getRequest)),
  registerRequest: action(registerRequestInput, onAgency(registerRequest)),
  proposeCorrection: action(proposeCorrectionInput, onRequest(proposeCorrection)),
  returnCorrection: action(returnCorrectionInput, onRequest(returnCorrection)),
  answerRequest: action(answerRequestInput, onRequest(answerRequest)),
  unmaskRequest: action(unmaskRequestInput, onRequest(unmaskRequest)),
  requestFile: action(requestFileInput, onRequest(requestFile)),
  requestLetter: action(requestInput, onRequest(requestLetter)),
} satisfies Partial<ActionTable<StaffActions, StaffCloud>>;
