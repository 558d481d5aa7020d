import type { BlindIndex } from '../crypto/blind-index';
import { grantsOf } from '../authorization';
import type { Application } from '../application';
import { NOT_FOUND, SIGN_IN, refuse } from '../refusal';
import type { Call, UseCase } from '../serving/call';

/** A call by someone the platform knows. */
export interface ApplicantCall extends Call {
  /** Pseudonym of the identity; what drafts, uploads and applications are kept under. */
  readonly owner: string;
}

export interface OwnApplicationCall extends ApplicantCall {
  readonly application: Application;
}

interface KnowsPeople { readonly blind: BlindIndex }
interface FindsCases extends KnowsPeople { readonly cases: { find(id: string): Promise<Application | undefined> } }

const NOT_GRANTED = refuse('forbidden', '这一步现在不能办理，请返回后再试。');

function identified<Input, Value, Cloud extends KnowsPeople>(
  grant: 'signedIn' | 'owner', useCase: UseCase<Input, Value, Cloud, ApplicantCall>, fn: 'applicant' | 'papers' = 'applicant',
): UseCase<Input, Value, Cloud> {
  return async (input, call, cloud) => {
    if (!grantsOf(fn, call.action).includes(grant)) return NOT_GRANTED;
    return call.identity ? useCase(input, { ...call, owner: cloud.blind.pseudonym(call.identity) }, cloud) : SIGN_IN;
  };
}

/** For whoever has signed in; the records of others are out of reach because every query names the owner. */
export const signedIn = <Input, Value, Cloud extends KnowsPeople>(useCase: UseCase<Input, Value, Cloud, ApplicantCall>) =>
  identified('signedIn', useCase);

/** The same where documents are made. */
export const signedInPapers = <Input, Value, Cloud extends KnowsPeople>(useCase: UseCase<Input, Value, Cloud, ApplicantCall>) =>
  identified('signedIn', useCase, 'papers');

/** For an own draft or upload: the use case looks it up among the caller's own. */
export const asOwner = <Input, Value, Cloud extends KnowsPeople>(useCase: UseCase<Input, Value, Cloud, ApplicantCall>) =>
  identified('owner', useCase);

const onOwnApplicationOf = (fn: 'applicant' | 'papers') => <Input extends { readonly id: string }, Value, Cloud extends FindsCases>(
  useCase: UseCase<Input, Value, Cloud, OwnApplicationCall>,
): UseCase<Input, Value, Cloud> => identified('owner', async (input, call, cloud) => {
  const application = await cloud.cases.find(input.id);
  if (!application || application.owner !== call.owner) return NOT_FOUND.application;
  return useCase(input, { ...call, application }, cloud);
}, fn);

/** For an own application; what is someone else's is answered like what does not exist. */
export const onOwnApplication = onOwnApplicationOf('applicant');
/** The same where documents are made. */
export const onOwnPapers = onOwnApplicationOf('papers');
