import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import type { Call } from '../../serving/call';
import { getItem, itemsByCategory } from './items';
import type { PublicCloud } from './public-cloud';

const AT = instant(Date.UTC(2026, 1, 10));
const ITEM = {
  id: 'item-000-00001', state: 'public', agencyId: 'qiaoguan', countyId: 'changle', indexNumber: '乔官/202602-00001', publishedOn: civilDate('2026-02-10'), publishedAt: AT, changedAt: AT, revisions: [{ revision: 1, on: civilDate('2026-02-10') }],
  content: { title: '修路', category: 'a20-1', madeOn: civilDate('2026-02-09'), summary: '', body: '', paragraphs: [], validity: 'inForce', elsewhere: [], attachments: [] },
};
const cloudAt = (openAddress?: string) => ({
  agencies: { find: async () => ({ id: 'qiaoguan', name: '乔官镇人民政府', shortName: '乔官镇', level: 'township', numberPrefix: '乔官' }) },
  publications: { find: async () => ITEM, countsOf: async () => new Map([['a20-1', 1]]) }, ...(openAddress && { openAddress }),
}) as unknown as PublicCloud;
const CALL = { today: civilDate('2026-03-01'), at: AT } as Call;

test('一条信息和目录说出数据文件在哪个网址，小程序里才能复制；没有写明的就没有', async () => {
  for (const openAddress of ['https://open.example/', undefined]) {
    const [item, catalogue] = [await getItem({ id: ITEM.id }, CALL, cloudAt(openAddress)), await itemsByCategory({ agencyId: 'qiaoguan', scope: 'own' }, CALL, cloudAt(openAddress))];
    expect([item.ok && 'openAddress' in item.value && item.value.openAddress, catalogue.ok && catalogue.value.openAddress]).toEqual(openAddress ? [openAddress, openAddress] : [false, undefined]);
  }
});
