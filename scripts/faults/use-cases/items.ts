import { publishDesk, THREE } from '../../../test/functions/publish-desk';
import { newKey } from '../../../test/functions/town';
import type { UseCase } from '../use-case';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;

export const ITEMS: readonly UseCase[] = [
  {
    name: '写要公开的信息', fn: 'papers', action: 'saveItem', prepare: async (town) => {
      const [desk, key] = [publishDesk(town), newKey()];
      return () => desk.save({ kind: 'new', key });
    },
  },
  {
    name: '信息送审', fn: 'staff', action: 'submitItem', prepare: async (town) => {
      const desk = publishDesk(town);
      const { id, version } = await desk.written();
      return () => desk.editor.call('staff', 'submitItem', { id, version });
    },
  },
  {
    name: '信息审核', fn: 'staff', action: 'reviewItem', prepare: async (town) => {
      const desk = publishDesk(town);
      const item = await desk.submitted(await desk.written());
      return () => desk.review(THREE[0][0], item);
    },
  },
  {
    name: '公开', fn: 'staff', action: 'publishItem', prepare: async (town) => {
      const desk = publishDesk(town);
      const item = await desk.approved();
      return () => desk.publish(item);
    },
  },
  {
    name: '撤回公开', fn: 'staff', action: 'withdrawItem', prepare: async (town) => {
      const { id } = await publishDesk(town).published();
      return () => town.as('head').call('staff', 'withdrawItem', { id, reason: '名单里有住址。' });
    },
  },
  {
    name: '删除信息草稿', fn: 'staff', action: 'discardItem', prepare: async (town) => {
      const desk = publishDesk(town);
      const { id, version } = await desk.written();
      return () => desk.editor.call('staff', 'discardItem', { id, version });
    },
  },
  {
    name: '添加公开渠道', fn: 'staff', action: 'saveOutlet', prepare: async (town) => () => town.as('editor').call('staff', 'saveOutlet', { ...QIAOGUAN, kind: 'noticeBoard', name: '镇政府门口' }),
  },
  {
    name: '登记别处公开的', fn: 'staff', action: 'registerElsewhere', prepare: async (town) => {
      const { outlets } = await town.as('editor').value('staff', 'saveOutlet', { ...QIAOGUAN, kind: 'noticeBoard', name: '镇政府门口' });
      const entries = [{ key: newKey(), title: '门口的公示', on: '2026-03-02' }, { key: newKey(), title: '第二份', on: '2026-03-01' }];
      return () => town.as('editor').call('staff', 'registerElsewhere', { ...QIAOGUAN, outletId: outlets[0]?.id ?? '', entries });
    },
  },
];
