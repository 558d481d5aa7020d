import type { StaffCase } from '@/contract/staff';
import { SPOKEN_DESCRIPTION } from '@/domain/applicant/original';
import { readLedger } from '@/domain/takeover/read-ledger';
import { guidedTo } from '../../../test/fixtures/answering';
import { FORM, newKey, submit, TODAY, type Town } from '../../../test/functions/town';
import type { UseCase } from '../use-case';
import { received } from './cases';
import { attachment } from './files';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const LEDGER = `编号\t收到日期\t提交方式\t申请人\t证件号码\t联系电话\t通信地址\t申请内容\t补正告知日期\t办理结果\t答复日期\t补正期限
乔官旧〔2026〕1号\t2026-02-10\t当面\t王测试\t11010519491231002X\t13800001234\t\t2024年土地补偿款分配表\t2026-02-12\t\t\t15
乔官旧〔2026〕2号\t2026-01-06\t平信\t赵测试\t\t13800001234\t\t低保名单\t\t予以公开\t2026-01-20`;

/** What is pasted is read on the phone. */
function rows() {
  const reading = readLedger(LEDGER);
  if (!reading.ok) throw new Error(reading.message);
  return [...reading.rows];
}

/** 征求第三方意见: version 3. */
export async function consulted(town: Town): Promise<{ readonly current: StaffCase; readonly id: string; readonly consultationId: string }> {
  const id = await received(town);
  const current = await town.as('officer').value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: TODAY, kind: 'thirdParty', about: '某建材公司：出厂检验报告能不能公开', receivedByThemOn: TODAY }] });
  return { current, id, consultationId: current.open.consultations[0]?.id ?? '' };
}

async function practice(town: Town): Promise<string> {
  const { id } = await town.as('officer').value('staff', 'startPractice', { ...QIAOGUAN, scene: 'plain', key: newKey() });
  await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  await town.as('officer').value('papers', 'issueLetter', { id, version: 2, place: 'receipt.1', filled: {} });
  return id;
}

export const STEPS: readonly UseCase[] = [
  {
    name: '办理指引', fn: 'staff', action: 'saveWizard', prepare: async (town) => {
      const id = await received(town);
      const input = guidedTo('granted', await town.as('officer').value('staff', 'getCase', { id }));
      if (!input) throw new Error('no way to granted');
      return () => town.as('officer').call('staff', 'saveWizard', input);
    },
  },
  {
    name: '改办理指引', fn: 'staff', action: 'saveWizard', prepare: async (town) => {
      const id = await received(town);
      await town.as('officer').value('staff', 'saveWizard', { id, version: 2, revision: 0, answers: { complete: 'unclear' } });
      return () => town.as('officer').call('staff', 'saveWizard', { id, version: 2, revision: 1, answers: { complete: 'clear' } });
    },
  },
  {
    name: '录入说的话', fn: 'staff', action: 'typeDescription', prepare: async (town) => {
      const voice = await attachment(town, town.as('applicantA'), 'wav');
      const { id } = await submit(town.as('applicantA'), { ...FORM, description: SPOKEN_DESCRIPTION, uploadIds: [voice], originals: [voice] });
      return () => town.as('officer').call('staff', 'typeDescription', { id, version: 1, description: '修水渠工程的验收单' });
    },
  },
  {
    name: '记联系经过', fn: 'staff', action: 'recordContact', prepare: async (town) => {
      const { email: _email, ...applicant } = FORM.applicant;
      const form = { applicant, description: FORM.description, form: 'paper' as const, delivery: 'post' as const, uploadIds: [] };
      const { id } = await town.as('officer').value('staff', 'registerApplication', { ...QIAOGUAN, key: newKey(), channel: 'ordinaryMail', arrivedAt: '2026-02-27T09:00:00.000+08:00', form });
      return () => town.as('officer').call('staff', 'recordContact', { id, version: 1, words: '10点打申请人手机，没有人接' });
    },
  },
  {
    // The one whose answer was lost is made invalid by the next.
    name: '发征求意见链接', fn: 'staff', action: 'linkConsultation', more: /^consultationLinks 新 .*"state":"revoked"/, prepare: async (town) => {
      const { id, consultationId } = await consulted(town);
      return () => town.as('officer').call('staff', 'linkConsultation', { id, consultationId });
    },
  },
  {
    name: '撤销征求意见链接', fn: 'staff', action: 'revokeConsultationLink', prepare: async (town) => {
      const { id, consultationId } = await consulted(town);
      await town.as('officer').value('staff', 'linkConsultation', { id, consultationId });
      return () => town.as('officer').call('staff', 'revokeConsultationLink', { id, consultationId });
    },
  },
  {
    name: '转为更正', fn: 'staff', action: 'convertToCorrection', prepare: async (town) => {
      const id = await received(town);
      return () => town.as('officer').call('staff', 'convertToCorrection', { id, version: 2, agreed: '电话说明，本人同意。' });
    },
  },
  {
    name: '打开附件', fn: 'staff', action: 'attachmentUrl', prepare: async (town) => {
      const uploadId = await attachment(town, town.as('applicantA'));
      const { id } = await submit(town.as('applicantA'), { ...FORM, uploadIds: [uploadId] });
      return () => town.as('officer').call('staff', 'attachmentUrl', { id, uploadId });
    },
  },
  {
    name: '经办人打开申请', fn: 'staff', action: 'getCase', prepare: async (town) => {
      const { id } = await submit(town.as('applicantA'));
      return () => town.as('officer').call('staff', 'getCase', { id });
    },
  },
  {
    name: '经办人打开今天', fn: 'staff', action: 'workbench', prepare: async (town) => {
      await submit(town.as('applicantA'));
      return () => town.as('officer').call('staff', 'workbench', QIAOGUAN);
    },
  },
  {
    name: '工作人员看消息', fn: 'staff', action: 'inbox', prepare: async (town) => {
      await submit(town.as('applicantA'));
      return () => town.as('officer').call('staff', 'inbox', {});
    },
  },
  {
    name: '转入台账', fn: 'staff', action: 'takeOver', prepare: async (town) => {
      const input = { ...QIAOGUAN, rows: rows() };
      return () => town.as('administrator').call('staff', 'takeOver', input);
    },
  },
  {
    name: '删练习件', fn: 'staff', action: 'deletePractice', prepare: async (town) => {
      const id = await practice(town);
      return () => town.as('officer').call('staff', 'deletePractice', { id });
    },
  },
  {
    name: '工作人员消息标为已读', fn: 'staff', action: 'markRead', prepare: async (town) => {
      await submit(town.as('applicantA'));
      return () => town.as('officer').call('staff', 'markRead', { all: true });
    },
  },
];
