import type { ActionInput, ActionName, ActionValue, FunctionName } from '@/contract/actions';
import type { ApplicationFormInput } from '@/contract/application-form';
import type { Reply } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { answersCase } from '@/domain/letter/answers-case';
import type { DecisionFacts } from '@/domain/statute/decision-facts';
import type { LeafKey } from '@/domain/statute/leaves';
import { guidedTo, passed, signed, UNGUIDED } from '../fixtures/answering';
import { factsOf } from '../fixtures/decision';
import { bytesOf } from '../support/sample-files';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';

/** Calls an action through the gateway as a persona, without a browser; for setting a scene. */
export async function callAs<F extends FunctionName, A extends ActionName<F>>(
  url: string, persona: PersonaKey, fn: F, action: A, input: ActionInput<F, A> & object,
): Promise<Reply<ActionValue<F, A>>> {
  const response = await fetch(`${url}/api/${fn}`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie: `local_persona=${persona}` }, body: JSON.stringify({ action, input }),
  });
  return await response.json() as Reply<ActionValue<F, A>>;
}

/** @throws Error with the refusal's own sentence */
export async function valueAs<F extends FunctionName, A extends ActionName<F>>(
  url: string, persona: PersonaKey, fn: F, action: A, input: ActionInput<F, A> & object,
): Promise<ActionValue<F, A>> {
  const reply = await callAs(url, persona, fn, action, input);
  if (!reply.ok) throw new Error(`${fn}.${action}: ${reply.code} ${reply.message} ${JSON.stringify(reply.problems ?? '')}`);
  return reply.value;
}

/** An invented person; the number is the sample of GB 11643 itself. */
export const A_FORM: ApplicationFormInput = {
  applicant: { kind: 'naturalPerson', name: '试验甲', documentKind: 'residentIdCard', documentNumber: '11010519491231002X', phone: '13800000000' },
  description: '2023年尧沟村土地补偿款的分配表', form: 'electronic', delivery: 'online', uploadIds: [],
};

/** A picture that was handed in. @returns its id */
export async function uploadedAs(url: string, persona: PersonaKey, name: string): Promise<string> {
  const content = bytesOf('jpg');
  const { uploadId, cloudPath } = await valueAs(url, persona, 'applicant', 'prepareUpload', { name, bytes: content.length });
  const put = await fetch(`${url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', headers: { cookie: `local_persona=${persona}` }, body: new Uint8Array(content) });
  const { fileID } = await put.json() as { readonly fileID: string };
  await valueAs(url, persona, 'applicant', 'checkUpload', { uploadId, fileId: fileID });
  return uploadId;
}

let made = 0;

/** Files an application. @returns its id */
export async function submitted(url: string, persona: PersonaKey = 'applicantA', change: Partial<ApplicationFormInput> = {}, agencyId = 'qiaoguan'): Promise<string> {
  made += 1;
  const key = `scene-${String(made).padStart(16, '0')}`;
  return (await valueAs(url, persona, 'applicant', 'submitApplication', { key, agencyId, form: { ...A_FORM, ...change } })).id;
}

export const confirmed = async (url: string, id: string): Promise<StaffCase> => valueAs(url, 'officer', 'staff', 'confirmReceipt', { id, version: 1 });

/** 走办理指引 to an outcome. @returns what the draft has to say besides, when the file does not let the wizard come there */
export async function guided(url: string, id: string, leaf: LeafKey): Promise<DecisionFacts> {
  const walked = guidedTo(leaf, await valueAs(url, 'officer', 'staff', 'getCase', { id }));
  if (walked) await valueAs(url, 'officer', 'staff', 'saveWizard', walked);
  return walked ? {} : UNGUIDED;
}

export async function decided(url: string, id: string, leaf: LeafKey = 'granted', reasons = '信息已经找到，随本告知书一并提供。'): Promise<StaffCase> {
  const more = await guided(url, id, leaf);
  return valueAs(url, 'officer', 'staff', 'decide', { id, version: 2, leaf, reasons, facts: { ...factsOf(leaf), ...more } });
}

/** 审核 and 签发 of the draft that a case has at a version. */
export async function approved(url: string, id: string, version: number): Promise<StaffCase> {
  const { decision } = await valueAs(url, 'reviewer', 'staff', 'getCase', { id });
  const reviewed = await valueAs(url, 'reviewer', 'staff', 'review', passed({ id, version, decision }));
  return valueAs(url, 'head', 'staff', 'sign', signed(reviewed));
}

/** 出告知书 of the answer that was signed. */
export async function answerIssued(url: string, id: string): Promise<void> {
  const { lettersDue, version } = await valueAs(url, 'officer', 'staff', 'getCase', { id });
  const answer = lettersDue.find(({ kind }) => answersCase(kind));
  if (answer) await valueAs(url, 'officer', 'papers', 'issueLetter', { id, version, place: answer.place, filled: {} });
}

/** From the desk of the officer to the answer in the applicant's hands. */
export async function answered(url: string, id: string, leaf: LeafKey = 'granted'): Promise<StaffCase> {
  await confirmed(url, id);
  await decided(url, id, leaf);
  await approved(url, id, 3);
  await answerIssued(url, id);
  return valueAs(url, 'officer', 'staff', 'serve', { id, version: 5, way: 'online' });
}
