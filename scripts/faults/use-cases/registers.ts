import { civilDate } from '@/domain/calendar/civil-date';
import { newKey, type Town } from '../../../test/functions/town';
import type { UseCase } from '../use-case';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const ENTRY = { title: '门口的公示', on: '2026-03-02' } as const;
const RULE = { ...QIAOGUAN, id: 'a'.repeat(32), title: '政府信息公开保密审查办法', madeOn: civilDate('2026-02-01'), body: '第一条 为了规范公开。', keepFile: false, secrecyChecked: true } as const;

async function board(town: Town): Promise<string> {
  const { outlets } = await town.as('editor').value('staff', 'saveOutlet', { ...QIAOGUAN, kind: 'noticeBoard', name: '镇政府门口' });
  return outlets[0]?.id ?? '';
}

async function entered(town: Town): Promise<{ readonly outletId: string; readonly id: string; readonly version: number }> {
  const outletId = await board(town);
  await town.as('editor').value('staff', 'registerElsewhere', { ...QIAOGUAN, outletId, entries: [{ key: newKey(), ...ENTRY }] });
  const { items: [one] } = await town.as('editor').value('staff', 'registrations', { ...QIAOGUAN, year: 2026 });
  const { version } = await town.as('editor').value('staff', 'registration', { ...QIAOGUAN, id: one?.id ?? '' });
  return { outletId, id: one?.id ?? '', version };
}

/** What is in the guide now, with a change. */
async function guide(town: Town, fax: string) {
  const { version, contact, facts, remarks, open } = await town.as('editor').value('staff', 'guideDesk', QIAOGUAN);
  return { ...QIAOGUAN, version, ...(contact && { contact: { ...contact, phone: '0536-6761188' } }), facts: { ...facts, fax }, remarks, open: [...open] } as never;
}

async function savedGuide(town: Town): Promise<number> {
  await town.as('editor').value('staff', 'saveGuide', await guide(town, '0536-6761100'));
  return (await town.as('editor').value('staff', 'guideDesk', QIAOGUAN)).version;
}

export const REGISTERS: readonly UseCase[] = [
  {
    name: '更正登记', fn: 'staff', action: 'correctRegistration', prepare: async (town) => {
      const one = await entered(town);
      return () => town.as('editor').call('staff', 'correctRegistration', { ...QIAOGUAN, ...one, title: ENTRY.title, on: '2026-02-27', reason: '日期抄错了' });
    },
  },
  {
    name: '删除登记', fn: 'staff', action: 'removeRegistration', prepare: async (town) => {
      const { id, version } = await entered(town);
      return () => town.as('editor').call('staff', 'removeRegistration', { ...QIAOGUAN, id, version, reason: '登记重复了' });
    },
  },
  {
    name: '按月填报', fn: 'staff', action: 'saveMonthCount', prepare: async (town) => {
      const { outletId } = await entered(town);
      return () => town.as('editor').call('staff', 'saveMonthCount', { ...QIAOGUAN, outletId, year: 2026, month: 2, count: 12, before: null });
    },
  },
  {
    name: '改公开渠道', fn: 'staff', action: 'saveOutlet', prepare: async (town) => {
      const id = await board(town);
      return () => town.as('editor').call('staff', 'saveOutlet', { ...QIAOGUAN, id, version: 1, kind: 'noticeBoard', name: '镇政府门口', retired: true });
    },
  },
  {
    name: '编指南', fn: 'staff', action: 'saveGuide', prepare: async (town) => {
      const input = await guide(town, '0536-6761100');
      return () => town.as('editor').call('staff', 'saveGuide', input);
    },
  },
  {
    name: '核对指南', fn: 'staff', action: 'confirmFacts', prepare: async (town) => {
      const version = await savedGuide(town);
      return () => town.as('editor').call('staff', 'confirmFacts', { ...QIAOGUAN, version, facts: ['phone', 'officeHours'] });
    },
  },
  {
    name: '发布指南', fn: 'staff', action: 'publishGuide', prepare: async (town) => {
      const version = await savedGuide(town);
      return () => town.as('editor').call('staff', 'publishGuide', { ...QIAOGUAN, version, note: '换了电话', secrecyChecked: true });
    },
  },
  { name: '发布制度', fn: 'staff', action: 'saveRule', prepare: async (town) => () => town.as('editor').call('staff', 'saveRule', { ...RULE, version: 0 }) },
  {
    name: '修改制度', fn: 'staff', action: 'saveRule', prepare: async (town) => {
      await town.as('editor').value('staff', 'saveRule', { ...RULE, version: 0 });
      return () => town.as('editor').call('staff', 'saveRule', { ...RULE, version: 1, body: '第一条 修改以后。', note: '改了第一条' });
    },
  },
  {
    name: '废止制度', fn: 'staff', action: 'abolishRule', prepare: async (town) => {
      await town.as('editor').value('staff', 'saveRule', { ...RULE, version: 0 });
      return () => town.as('editor').call('staff', 'abolishRule', { ...QIAOGUAN, id: RULE.id, version: 1, on: civilDate('2026-03-01'), reason: '由新的办法代替' });
    },
  },
];
