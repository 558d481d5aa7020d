import type { ActionInput } from '@/contract/actions';
import { passed, signed, UNGUIDED } from '../../../test/fixtures/answering';
import { factsOf } from '../../../test/fixtures/decision';
import { approve, FORM, issueAnswer, memberIdOf, newKey, submit, type Town } from '../../../test/functions/town';
import type { UseCase } from '../use-case';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const PHONE = '0536-6760000';
const REASONS = '经检索，现将有关情况答复如下。';

const submitted = async (town: Town) => (await submit(town.as('applicantA'))).id;

/** Confirmed: version 2. */
export async function received(town: Town): Promise<string> {
  const id = await submitted(town);
  await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  return id;
}

/** Drafted: version 3. */
async function drafted(town: Town): Promise<string> {
  const id = await received(town);
  await town.as('officer').value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: REASONS, facts: { ...factsOf('granted'), ...UNGUIDED } });
  return id;
}

/** Signed: version 5. */
export async function signedCase(town: Town): Promise<string> {
  const id = await drafted(town);
  await approve(town, id, 3);
  return id;
}

function paperApplication(): ActionInput<'staff', 'registerApplication'> {
  const { email: _email, ...applicant } = FORM.applicant;
  return { ...QIAOGUAN, key: newKey(), channel: 'inPerson', form: { applicant, description: FORM.description, form: 'paper', delivery: 'post', uploadIds: [] } };
}

/** Handed in on paper and registered. */
export const registered = (town: Town) => town.as('officer').value('staff', 'registerApplication', paperApplication());

export const CASES: readonly UseCase[] = [
  {
    name: '提交申请', fn: 'applicant', action: 'submitApplication', prepare: async (town) => {
      const [who, key] = [town.as('applicantA'), newKey()];
      const draft = { draftId: 'draft-faults-1', ...QIAOGUAN };
      await who.value('applicant', 'saveDraft', { ...draft, form: { description: FORM.description } });
      return () => who.call('applicant', 'submitApplication', { key, ...QIAOGUAN, form: FORM, draftId: draft.draftId });
    },
  },
  {
    name: '确认收到', fn: 'staff', action: 'confirmReceipt', prepare: async (town) => {
      const id = await submitted(town);
      return () => town.as('officer').call('staff', 'confirmReceipt', { id, version: 1 });
    },
  },
  {
    name: '拟写答复', fn: 'staff', action: 'decide', prepare: async (town) => {
      const id = await received(town);
      return () => town.as('officer').call('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: REASONS, facts: { ...factsOf('granted'), ...UNGUIDED } });
    },
  },
  {
    name: '审核', fn: 'staff', action: 'review', prepare: async (town) => {
      const id = await drafted(town);
      const { decision } = await town.as('reviewer').value('staff', 'getCase', { id });
      const input = passed({ id, version: 3, decision });
      return () => town.as('reviewer').call('staff', 'review', input);
    },
  },
  {
    name: '退回修改', fn: 'staff', action: 'returnDraft', prepare: async (town) => {
      const id = await drafted(town);
      return () => town.as('reviewer').call('staff', 'returnDraft', { id, version: 3, reason: '请写明依据。' });
    },
  },
  {
    name: '签发', fn: 'staff', action: 'sign', prepare: async (town) => {
      const id = await drafted(town);
      const { decision } = await town.as('reviewer').value('staff', 'getCase', { id });
      const reviewed = await town.as('reviewer').value('staff', 'review', passed({ id, version: 3, decision }));
      return () => town.as('head').call('staff', 'sign', signed(reviewed));
    },
  },
  {
    name: '出告知书', fn: 'papers', action: 'issueLetter', prepare: async (town) => {
      const id = await signedCase(town);
      const { lettersDue } = await town.as('officer').value('staff', 'getCase', { id });
      const place = lettersDue[0]?.place ?? '';
      return () => town.as('officer').call('papers', 'issueLetter', { id, version: 5, place, filled: {} });
    },
  },
  {
    name: '送达', fn: 'staff', action: 'serve', prepare: async (town) => {
      const id = await signedCase(town);
      await issueAnswer(town.as('officer'), id);
      return () => town.as('officer').call('staff', 'serve', { id, version: 5, way: 'online' });
    },
  },
  {
    name: '转给负责的机关', fn: 'staff', action: 'forwardCase', prepare: async (town) => {
      const id = await submitted(town);
      return () => town.as('officer').call('staff', 'forwardCase', { id, version: 1, toAgencyId: 'wutu', reason: '由五图街道制作', phone: PHONE });
    },
  },
  {
    name: '拆分', fn: 'staff', action: 'splitCase', prepare: async (town) => {
      const id = await received(town);
      return () => town.as('officer').call('staff', 'splitCase', { id, version: 2, parts: ['2021年的分配表', '2022年的分配表'] });
    },
  },
  {
    name: '登记收到的申请', fn: 'staff', action: 'registerApplication', prepare: async (town) => {
      const input = paperApplication();
      return () => town.as('officer').call('staff', 'registerApplication', input);
    },
  },
  {
    name: '登记办理步骤', fn: 'staff', action: 'takeStep', prepare: async (town) => {
      const id = await received(town);
      return () => town.as('officer').call('staff', 'takeStep', { id, version: 2, steps: [{ type: 'remedyFiled', on: '2026-03-02', way: 'litigationDirect', reference: '（2026）鲁07行初1号' }] });
    },
  },
  {
    name: '撤回申请', fn: 'applicant', action: 'withdraw', prepare: async (town) => {
      const id = await submitted(town);
      return () => town.as('applicantA').call('applicant', 'withdraw', { id, version: 1, reason: '不需要了。' });
    },
  },
  {
    name: '存草稿', fn: 'applicant', action: 'saveDraft', prepare: async (town) => {
      const who = town.as('applicantA');
      return () => who.call('applicant', 'saveDraft', { draftId: 'draft-faults-2', ...QIAOGUAN, form: { description: '写了一半' } });
    },
  },
  {
    name: '改由别人办', fn: 'staff', action: 'assignCase', prepare: async (town) => {
      const id = await received(town);
      const [from, to] = [await memberIdOf(town, 'officer'), await memberIdOf(town, 'editor')];
      await town.as('administrator').value('staff', 'changeRoles', { ...QIAOGUAN, memberId: to, version: 1, roles: ['editor', 'officer'] });
      return () => town.as('head').call('staff', 'assignCase', { id, from, to });
    },
  },
  {
    name: '查看个人信息', fn: 'staff', action: 'unmask', prepare: async (town) => {
      const id = await received(town);
      return () => town.as('officer').call('staff', 'unmask', { id, reason: '核对身份' });
    },
  },
];
