import type { ActionInput } from '@/contract/actions';
import { FORM, newKey, type Town } from '../../../test/functions/town';
import { correct } from '../../../test/functions/correct';
import type { UseCase } from '../use-case';
import { attachment } from './files';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
type Submitting = ActionInput<'applicant', 'submitRequest'>;

const feedback = (key: string) => ({ kind: 'feedback' as const, key, ...QIAOGUAN, uploadIds: [], content: { kind: 'feedback' as const, words: '公开栏的字太小' }, person: {} });
const correction = (key: string): Submitting => ({
  kind: 'recordCorrection', key, ...QIAOGUAN, uploadIds: [], person: { ...FORM.applicant },
  content: { kind: 'recordCorrection', record: '2019年宅基地登记表', wrong: '户主李假名', right: '户主李试更', evidence: '身份证和户口簿' },
});

async function asked(town: Town): Promise<{ readonly id: string; readonly version: number }> {
  const { id } = await town.as('applicantA').value('applicant', 'submitRequest', feedback(newKey()));
  return town.as('officer').value('staff', 'getRequest', { id });
}

export const REQUESTS: readonly UseCase[] = [
  {
    name: '提意见建议', fn: 'applicant', action: 'submitRequest', prepare: async (town) => {
      const key = newKey();
      return () => town.as('applicantA').call('applicant', 'submitRequest', feedback(key));
    },
  },
  {
    name: '申请更正', fn: 'applicant', action: 'submitRequest', prepare: async (town) => {
      const key = newKey();
      return () => town.as('applicantA').call('applicant', 'submitRequest', correction(key));
    },
  },
  {
    name: '登记收到的意见', fn: 'staff', action: 'registerRequest', prepare: async (town) => {
      const key = newKey();
      return () => town.as('officer').call('staff', 'registerRequest', { ...feedback(key), receivedOn: '2026-03-02' });
    },
  },
  {
    name: '答复意见', fn: 'staff', action: 'answerRequest', prepare: async (town) => {
      const { id, version } = await asked(town);
      return () => town.as('officer').call('staff', 'answerRequest', { id, version, result: 'replied', words: '已经改好。' });
    },
  },
  {
    name: '拟更正意见', fn: 'staff', action: 'proposeCorrection', prepare: async (town) => {
      const { id } = await town.as('applicantA').value('applicant', 'submitRequest', correction(newKey()));
      const { version } = await town.as('officer').value('staff', 'getRequest', { id });
      return () => town.as('officer').call('staff', 'proposeCorrection', { id, version, result: 'kept', words: '与登记一致。' });
    },
  },
  {
    name: '退回更正意见', fn: 'staff', action: 'returnCorrection', prepare: async (town) => {
      const { id } = await town.as('applicantA').value('applicant', 'submitRequest', correction(newKey()));
      const { version } = await town.as('officer').value('staff', 'proposeCorrection', { id, version: 1, result: 'kept', words: '与登记一致。' });
      return () => town.as('head').call('staff', 'returnCorrection', { id, version, reason: '请写明查了哪些档案。' });
    },
  },
  {
    name: '转送有权更正的机关', fn: 'papers', action: 'signCorrection', prepare: async (town) => {
      const { id } = await town.as('applicantA').value('applicant', 'submitRequest', correction(newKey()));
      const { version } = await town.as('officer').value('staff', 'proposeCorrection', { id, version: 1, result: 'passedOn', words: '由五图街道负责。', toAgencyId: 'wutu' });
      return () => town.as('head').call('papers', 'signCorrection', { id, version, pin: '246810' });
    },
  },
  {
    name: '查看提出的人', fn: 'staff', action: 'unmaskRequest', prepare: async (town) => {
      const { id } = await town.as('applicantA').value('applicant', 'submitRequest', correction(newKey()));
      return () => town.as('officer').call('staff', 'unmaskRequest', { id, reason: '核对身份' });
    },
  },
  {
    name: '打开更正答复书', fn: 'staff', action: 'requestLetter', prepare: async (town) => {
      const { id } = await town.as('applicantA').value('applicant', 'submitRequest', correction(newKey()));
      await correct(town, id);
      return () => town.as('officer').call('staff', 'requestLetter', { id });
    },
  },
  {
    name: '打开请求的附件', fn: 'staff', action: 'requestFile', prepare: async (town) => {
      const uploadId = await attachment(town, town.as('applicantA'));
      const { id } = await town.as('applicantA').value('applicant', 'submitRequest', { ...correction(newKey()), uploadIds: [uploadId] });
      return () => town.as('officer').call('staff', 'requestFile', { id, uploadId });
    },
  },
  {
    name: '带附件申请更正', fn: 'applicant', action: 'submitRequest', prepare: async (town) => {
      const [key, uploadId] = [newKey(), await attachment(town, town.as('applicantA'))];
      return () => town.as('applicantA').call('applicant', 'submitRequest', { ...correction(key), uploadIds: [uploadId] });
    },
  },
  {
    name: '签发更正答复书', fn: 'papers', action: 'signCorrection', prepare: async (town) => {
      const { id } = await town.as('applicantA').value('applicant', 'submitRequest', correction(newKey()));
      const before = await town.as('officer').value('staff', 'getRequest', { id });
      const { version } = await town.as('officer').value('staff', 'proposeCorrection', { id, version: before.version, result: 'kept', words: '与登记一致。' });
      return () => town.as('head').call('papers', 'signCorrection', { id, version, pin: '246810' });
    },
  },
];
