import type { StepInputDraft } from '@/contract/steps';
import { civilDate } from '@/domain/calendar/civil-date';
import { factsOf } from '../../../test/fixtures/decision';
import { UNGUIDED } from '../../../test/fixtures/answering';
import { approve, FORM, handle, issueAnswer, newKey, submit, TODAY, type Town } from '../../../test/functions/town';
import type { UseCase } from '../use-case';
import { announce, attachment, sentFile } from './files';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const ON = civilDate(TODAY);
const NEW = { description: '2023年尧沟村土地补偿款的分配方案和签字表', form: 'electronic', delivery: 'online' } as const;

const filed = async (town: Town) => (await submit(town.as('applicantA'))).id;

/** Confirmed, and then what the office asks: version 3. */
async function asked(town: Town, step: StepInputDraft): Promise<string> {
  const id = await filed(town);
  await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  await town.as('officer').value('staff', 'takeStep', { id, version: 2, steps: [step] });
  return id;
}

/** 收费 as the province has it, turned on. */
async function charging(town: Town): Promise<void> {
  const { version, contact, settings } = await town.as('administrator').value('staff', 'officeSettings', QIAOGUAN);
  await town.as('administrator').value('staff', 'saveSettings', { ...QIAOGUAN, version, ...(contact && { contact }), settings: { ...settings, feeSwitch: true } });
}

/** Answered by post, the day of its delivery unknown. */
async function postedAnswer(town: Town) {
  const [officer, who] = [town.as('officer'), town.as('applicantA')];
  const { id } = await submit(who, { ...FORM, form: 'paper', delivery: 'post' });
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  await officer.value('staff', 'decide', { id, version: 2, leaf: 'refused.processInfo', reasons: '属于讨论记录。', facts: { ...factsOf('refused.processInfo'), ...UNGUIDED } });
  await approve(town, id, 3);
  await issueAnswer(officer, id);
  await officer.value('staff', 'serve', { id, version: 5, way: 'post', answeredOn: ON, mailNumber: 'XA12345678937' });
  const { version, letters } = await who.value('applicant', 'getApplication', { id });
  return { id, version, place: letters.find(({ answers }) => answers)?.place ?? '' };
}

async function answered(town: Town) {
  const id = await filed(town);
  await handle(town, id, 'refused.processInfo');
  const { letters } = await town.as('applicantA').value('applicant', 'getApplication', { id });
  return { id, place: letters.find(({ answers }) => answers)?.place ?? '' };
}

export const APPLICANT: readonly UseCase[] = [
  {
    name: '带附件提交申请', fn: 'applicant', action: 'submitApplication', prepare: async (town) => {
      const [who, key] = [town.as('applicantA'), newKey()];
      const form = { ...FORM, uploadIds: [await attachment(town, who)] };
      return () => who.call('applicant', 'submitApplication', { key, ...QIAOGUAN, form });
    },
  },
  {
    name: '提交以后看草稿', fn: 'applicant', action: 'listDrafts', prepare: async (town) => {
      const [who, draftId] = [town.as('applicantA'), 'draft-faults-5'];
      await who.value('applicant', 'saveDraft', { draftId, ...QIAOGUAN, form: { description: '写完了' } });
      await who.value('applicant', 'submitApplication', { key: newKey(), ...QIAOGUAN, form: FORM, draftId });
      return () => who.call('applicant', 'listDrafts', {});
    },
  },
  {
    name: '删草稿', fn: 'applicant', action: 'deleteDraft', prepare: async (town) => {
      const who = town.as('applicantA');
      await who.value('applicant', 'saveDraft', { draftId: 'draft-faults-4', ...QIAOGUAN, form: { description: '写了一半' } });
      return () => who.call('applicant', 'deleteDraft', { draftId: 'draft-faults-4' });
    },
  },
  { name: '添加附件', fn: 'applicant', action: 'prepareUpload', prepare: async (town) => () => town.as('applicantA').call('applicant', 'prepareUpload', { name: '材料.jpg', bytes: 100 }) },
  {
    name: '检查附件', fn: 'applicant', action: 'checkUpload', prepare: async (town) => {
      const input = await sentFile(town, announce(town.as('applicantA'), 'jpg'), 'jpg');
      return () => town.as('applicantA').call('applicant', 'checkUpload', input);
    },
  },
  {
    name: '删附件', fn: 'applicant', action: 'removeUpload', prepare: async (town) => {
      const uploadId = await attachment(town, town.as('applicantA'));
      return () => town.as('applicantA').call('applicant', 'removeUpload', { uploadId });
    },
  },
  {
    name: '修改申请', fn: 'applicant', action: 'editRequest', prepare: async (town) => {
      const [id, uploadId] = [await filed(town), await attachment(town, town.as('applicantA'))];
      return () => town.as('applicantA').call('applicant', 'editRequest', { id, version: 1, ...NEW, uploadIds: [uploadId] });
    },
  },
  {
    name: '补正', fn: 'applicant', action: 'answerCorrection', prepare: async (town) => {
      const id = await asked(town, { type: 'correctionAsked', on: ON, items: ['写明年份', '写明哪个村'], workingDays: 10 });
      const uploadId = await attachment(town, town.as('applicantA'));
      return () => town.as('applicantA').call('applicant', 'answerCorrection', { id, version: 3, answers: [{ words: '2023年' }, { uploadIds: [uploadId] }] });
    },
  },
  {
    name: '说明理由', fn: 'applicant', action: 'giveReasons', prepare: async (town) => {
      const id = await asked(town, { type: 'reasonsAsked', on: ON, figures: '一个月提出32件', workingDays: 10 });
      return () => town.as('applicantA').call('applicant', 'giveReasons', { id, version: 3, words: '编写村志需要。' });
    },
  },
  {
    name: '登记缴费', fn: 'applicant', action: 'tellPayment', prepare: async (town) => {
      await charging(town);
      const id = await asked(town, { type: 'feeNoticed', on: ON, tariff: 'pages', quantity: 68 });
      const uploadId = await attachment(town, town.as('applicantA'));
      return () => town.as('applicantA').call('applicant', 'tellPayment', { id, version: 3, on: ON, uploadIds: [uploadId] });
    },
  },
  {
    name: '补充材料', fn: 'applicant', action: 'addMaterial', prepare: async (town) => {
      const [id, uploadId] = [await filed(town), await attachment(town, town.as('applicantA'))];
      return () => town.as('applicantA').call('applicant', 'addMaterial', { id, version: 1, words: '找到一份合同。', uploadIds: [uploadId] });
    },
  },
  {
    name: '登记收到文书', fn: 'applicant', action: 'confirmReceived', prepare: async (town) => {
      const one = await postedAnswer(town);
      return () => town.as('applicantA').call('applicant', 'confirmReceived', { ...one, on: ON });
    },
  },
  {
    name: '打开文书', fn: 'applicant', action: 'readOwnLetter', prepare: async (town) => {
      const one = await answered(town);
      return () => town.as('applicantA').call('applicant', 'readOwnLetter', one);
    },
  },
  {
    name: '下载文书', fn: 'applicant', action: 'ownLetterFile', prepare: async (town) => {
      const one = await answered(town);
      return () => town.as('applicantA').call('applicant', 'ownLetterFile', one);
    },
  },
  {
    name: '打开自己的申请', fn: 'applicant', action: 'getApplication', prepare: async (town) => {
      const id = await filed(town);
      await handle(town, id, 'granted');
      return () => town.as('applicantA').call('applicant', 'getApplication', { id });
    },
  },
  {
    name: '申请人消息标为已读', fn: 'applicant', action: 'markRead', prepare: async (town) => {
      const id = await filed(town);
      await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
      const { items } = await town.as('applicantA').value('applicant', 'inbox', {});
      return () => town.as('applicantA').call('applicant', 'markRead', { ids: items.map((one) => one.id) });
    },
  },
];
