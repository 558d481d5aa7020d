import { civilDate } from '@/domain/calendar/civil-date';
import { LAST_NOTICE_YEAR } from '../../../test/fixtures/calendar';
import { inventedFor, noticeText } from '../../../test/fixtures/notice-words';
import { submit, TODAY, type Town } from '../../../test/functions/town';
import type { UseCase } from '../use-case';

const CHANGLE = { agencyId: 'changle' } as const;
const ON = civilDate('2026-03-01');
const WORDS = { ...CHANGLE, on: ON, basis: '鲁民函〔2026〕1号' } as const;
/** By then an application of 2 March waits too long for its confirmation. */
const LATE = '2026-03-10';

async function versionOf(town: Town, id: string): Promise<number> {
  const { agencies } = await town.as('supervisor').value('staff', 'countyAgencies', CHANGLE);
  return agencies.find((one) => one.id === id)?.version ?? 0;
}

const NEXT = LAST_NOTICE_YEAR + 1;
const PASTED = { ...CHANGLE, text: noticeText(NEXT, inventedFor(NEXT)), address: 'https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm' } as const;

export const COUNTY: readonly UseCase[] = [
  {
    name: '导入放假安排', fn: 'staff', action: 'importNotice', prepare: async (town) => {
      const { id } = await submit(town.as('applicantA'));
      await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
      const { edition } = await town.as('supervisor').value('staff', 'previewNotice', PASTED);
      return () => town.as('supervisor').call('staff', 'importNotice', { ...PASTED, edition });
    },
  },
  {
    name: '单位更名', fn: 'staff', action: 'renameAgency', prepare: async (town) => {
      const version = await versionOf(town, 'qiaoguan');
      return () => town.as('supervisor').call('staff', 'renameAgency', { ...WORDS, id: 'qiaoguan', version, name: '乔官街道办事处', shortName: '乔官街道' });
    },
  },
  {
    name: '单位并入', fn: 'staff', action: 'mergeAgency', prepare: async (town) => {
      const version = await versionOf(town, 'wutu');
      return () => town.as('supervisor').call('staff', 'mergeAgency', { ...WORDS, id: 'wutu', version, intoId: 'qiaoguan' });
    },
  },
  {
    name: '主办单位和备案编号', fn: 'staff', action: 'saveHost', prepare: async (town) => {
      const version = await versionOf(town, 'changle');
      return () => town.as('supervisor').call('staff', 'saveHost', { ...CHANGLE, version, filingNumber: '鲁政移备2026-0001' });
    },
  },
  {
    name: '答复催办', fn: 'annual', action: 'answerUrge', on: LATE, prepare: async (town) => {
      town.cloud.moveTo(TODAY);
      await submit(town.as('applicantA'));
      town.cloud.moveTo(LATE);
      const { id, version } = await town.as('supervisor').value('annual', 'urge', { ...CHANGLE, of: 'qiaoguan', matter: 'unconfirmed', by: civilDate('2026-03-13') });
      return () => town.as('officer').call('annual', 'answerUrge', { agencyId: 'qiaoguan', id, version, words: '今天确认。' });
    },
  },
  { name: '全县一览', fn: 'annual', action: 'countyYear', prepare: async (town) => () => town.as('supervisor').call('annual', 'countyYear', CHANGLE) },
];
