import { addParagraph } from '@/domain/narrative/edit';
import { YEARBOOK_KIND_KEYS } from '@/domain/yearbook/kinds';
import type { Town } from '../../../test/functions/town';
import type { UseCase } from '../use-case';

export const OF = { agencyId: 'qiaoguan', year: 2026 } as const;
const PIN = '246810';
/** Within the term of 条例 art. 50 for the year before. */
export const ON = '2027-01-11';

/** Everything that stands before a year's report may be handed in. */
export async function written(town: Town): Promise<number> {
  const editor = town.as('editor');
  const { books } = await editor.value('annual', 'bookYear', OF);
  await editor.value('annual', 'stateNone', { ...OF, kinds: YEARBOOK_KIND_KEYS.filter((kind) => books.find((book) => book.kind === kind)?.standing === 'open') });
  let now = await editor.value('annual', 'yearReport', OF);
  for (const { id, total, confirmed } of now.channels) if (!confirmed) now = await editor.value('annual', 'confirmChannel', { ...OF, version: now.version, channel: id, total });
  while (!(await editor.value('annual', 'readCases', OF)).doneAt);
  const { draft, version } = await editor.value('annual', 'yearNarrative', OF);
  const words = '群众对征地信息的查询方法还不熟悉，下一年打算到村里讲清楚怎样申请。';
  await editor.value('annual', 'saveNarrative', { ...OF, version, draft: addParagraph(draft, 'problems', draft.places.problems.at(-1)?.id, { id: 'own', pieces: [{ text: words }] }) });
  let checks = await editor.value('annual', 'yearChecks', OF);
  for (const { key, severity, reason } of checks.findings) {
    if (severity === 'soft' && !reason) checks = await editor.value('annual', 'giveReason', { ...OF, version: checks.version, key, reason: '核对过，照实保留。' });
  }
  return (await editor.value('annual', 'yearReport', OF)).version;
}

export async function handedIn(town: Town): Promise<{ readonly version: number; readonly digest: string }> {
  const version = await written(town);
  await town.as('editor').value('annual', 'handInReport', { ...OF, version });
  return town.as('reviewer').value('annual', 'reportSheet', OF);
}

/** 审定公布. */
export async function approved(town: Town): Promise<number> {
  const seen = await handedIn(town);
  await town.as('reviewer').value('annual', 'reviewReport', { ...OF, version: seen.version, digest: seen.digest, opinion: '同意。', pin: PIN });
  const { version, digest } = await town.as('head').value('annual', 'reportSheet', OF);
  return (await town.as('head').value('annual', 'approveReport', { ...OF, version, digest, pin: PIN })).version;
}

export const REPORTS: readonly UseCase[] = [
  {
    name: '年报送审', fn: 'annual', action: 'handInReport', on: ON, prepare: async (town) => {
      const version = await written(town);
      return () => town.as('editor').call('annual', 'handInReport', { ...OF, version });
    },
  },
  {
    name: '审核年报', fn: 'annual', action: 'reviewReport', on: ON, prepare: async (town) => {
      const { version, digest } = await handedIn(town);
      return () => town.as('reviewer').call('annual', 'reviewReport', { ...OF, version, digest, opinion: '同意。', pin: PIN });
    },
  },
  {
    name: '审定公布年报', fn: 'annual', action: 'approveReport', on: ON, prepare: async (town) => {
      const seen = await handedIn(town);
      await town.as('reviewer').value('annual', 'reviewReport', { ...OF, version: seen.version, digest: seen.digest, opinion: '同意。', pin: PIN });
      const { version, digest } = await town.as('head').value('annual', 'reportSheet', OF);
      return () => town.as('head').call('annual', 'approveReport', { ...OF, version, digest, pin: PIN });
    },
  },
];
