import type { ApplicantActions } from '@/contract/applicant';
import { myRequestsInput, requestInput, submitRequestInput } from '@/contract/requests';
import { onOwnRequest } from '../../_shared/entry/request';
import { signedIn } from '../../_shared/entry/applicant';
import { action, type ActionTable } from '../../_shared/function';
import type { ApplicantCloud } from '../../_shared/usecases/applicant/applicant-cloud';
import { myRequest, myRequestLetter, myRequests } from '../../_shared/usecases/requests/own-requests';
import { submitRequest } from '../../_shared/usecases/requests/submit-request';

/** 更正、建议、投诉、意见. */
export const actions = {
  submitRequest: action(submitRequestInput, signedIn(submitRequest)),
  myRequests: action(myRequestsInput, signedIn(myRequests)),
  myRequest: action(requestInput, onOwnRequest(myRequest)),
  myRequestLetter: action(requestInput, onOwnRequest(myRequestLetter)),
} satisfies Partial<ActionTable<ApplicantActions, ApplicantCloud>>;
