import { civilDate } from '@/domain/calendar/civil-date';
import { memberIdOf, newKey, submit, TODAY } from '../../../test/functions/town';
import { registered } from './cases';
import type { UseCase } from '../use-case';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;

export const OFFICE: readonly UseCase[] = [
  {
    name: '邀请工作人员', fn: 'staff', action: 'invite', prepare: async (town) => {
      const key = newKey();
      return () => town.as('administrator').call('staff', 'invite', { ...QIAOGUAN, name: '新来的', roles: ['editor'], key });
    },
  },
  {
    name: '接受邀请', fn: 'staff', action: 'acceptInvitation', prepare: async (town) => {
      const { code } = await town.as('administrator').value('staff', 'invite', { ...QIAOGUAN, name: '新来的', roles: ['editor'] });
      return () => town.as('resident').call('staff', 'acceptInvitation', { code });
    },
  },
  {
    name: '调整岗位', fn: 'staff', action: 'changeRoles', prepare: async (town) => {
      const memberId = await memberIdOf(town, 'editor');
      return () => town.as('administrator').call('staff', 'changeRoles', { ...QIAOGUAN, memberId, version: 1, roles: ['editor', 'officer'] });
    },
  },
  {
    name: '登记离岗', fn: 'staff', action: 'recordLeaving', prepare: async (town) => {
      const memberId = await memberIdOf(town, 'editor');
      return () => town.as('administrator').call('staff', 'recordLeaving', { ...QIAOGUAN, memberId, version: 1 });
    },
  },
  {
    name: '换签批密码', fn: 'staff', action: 'setPin', prepare: async (town) => () => town.as('reviewer').call('staff', 'setPin', { ...QIAOGUAN, pin: '571390', old: '246810' }),
  },
  {
    name: '存单位设置', fn: 'staff', action: 'saveSettings', prepare: async (town) => {
      const { version, contact, settings } = await town.as('administrator').value('staff', 'officeSettings', QIAOGUAN);
      return () => town.as('administrator').call('staff', 'saveSettings', { ...QIAOGUAN, version, ...(contact && { contact }), settings: { ...settings, legalReview: true } });
    },
  },
  {
    name: '练习', fn: 'staff', action: 'startPractice', prepare: async (town) => {
      const key = newKey();
      return () => town.as('officer').call('staff', 'startPractice', { ...QIAOGUAN, scene: 'plain', key });
    },
  },
  {
    name: '换查询码', fn: 'staff', action: 'newQueryCode', prepare: async (town) => {
      const { id, version } = await registered(town);
      return () => town.as('officer').call('staff', 'newQueryCode', { id, version });
    },
  },
  {
    name: '接着原来的编号', fn: 'staff', action: 'continueSeries', prepare: async (town) => () => town.as('administrator').call('staff', 'continueSeries', { ...QIAOGUAN, series: 'applications', next: 38 }),
  },
  {
    name: '记台账', fn: 'annual', action: 'saveLine', prepare: async (town) => {
      const key = newKey();
      return () => town.as('editor').call('annual', 'saveLine', { ...QIAOGUAN, key, kind: 'training', on: '2026-03-02', values: { topic: '依申请公开办理', people: '20' } });
    },
  },
  {
    name: '删除我的信息', fn: 'applicant', action: 'deleteMyData', prepare: async (town) => {
      const who = town.as('applicantA');
      await who.value('applicant', 'saveDraft', { draftId: 'draft-faults-3', ...QIAOGUAN, form: { description: '写了一半' } });
      return () => who.call('applicant', 'deleteMyData', { what: ['drafts'] });
    },
  },
  {
    name: '催办', fn: 'annual', action: 'urge', on: '2026-03-10', prepare: async (town) => {
      town.cloud.moveTo(TODAY);
      await submit(town.as('applicantA'));
      town.cloud.moveTo('2026-03-10');
      return () => town.as('supervisor').call('annual', 'urge', { agencyId: 'changle', of: 'qiaoguan', matter: 'unconfirmed', by: civilDate('2026-03-13') });
    },
  },
  {
    name: '定年报期限', fn: 'annual', action: 'saveReportDate', prepare: async (town) => () => town.as('supervisor').call('annual', 'saveReportDate', { agencyId: 'changle', year: 2026, on: civilDate('2027-01-15') }),
  },
];
