import { addParagraph } from '@/domain/narrative/edit';
import { handle, submit, TODAY, type Town } from '../../../test/functions/town';
import type { UseCase } from '../use-case';
import { approved, handedIn, OF, ON, written } from './reports';

const editor = (town: Town) => town.as('editor');

async function readAll(town: Town): Promise<void> {
  while (!(await editor(town).value('annual', 'readCases', OF)).doneAt);
}

/** An answered case of the year whose record was changed behind the back of its events, and everything read. */
async function changed(town: Town): Promise<{ readonly caseId: string; readonly version: number }> {
  town.cloud.moveTo(TODAY);
  const { id: caseId } = await submit(town.as('applicantA'));
  await handle(town, caseId, 'granted');
  town.cloud.moveTo(ON);
  const { draft, version } = await editor(town).value('annual', 'yearNarrative', OF);
  await editor(town).value('annual', 'saveNarrative', { ...OF, version, draft: addParagraph(draft, 'problems', undefined, { id: 'own', pieces: [{ text: '还有不足。' }] }) });
  await town.db.collection('cases').change({ _id: caseId }, { outcome: 'cannotProvide.notHeld' });
  await town.cloud.invokeTimer('clock', 'nightly');
  await readAll(town);
  return { caseId, version: (await editor(town).value('annual', 'yearReport', OF)).version };
}

export const REPORT_WORK: readonly UseCase[] = [
  {
    name: '写年报正文', fn: 'annual', action: 'saveNarrative', on: ON, prepare: async (town) => {
      const { draft, version } = await editor(town).value('annual', 'yearNarrative', OF);
      const more = addParagraph(draft, 'problems', undefined, { id: 'own', pieces: [{ text: '还有不足。' }] });
      return () => editor(town).call('annual', 'saveNarrative', { ...OF, version, draft: more });
    },
  },
  {
    name: '核对渠道', fn: 'annual', action: 'confirmChannel', on: ON, prepare: async (town) => {
      const { version, channels: [channel] } = await editor(town).value('annual', 'yearReport', OF);
      return () => editor(town).call('annual', 'confirmChannel', { ...OF, version, channel: channel?.id ?? '', total: channel?.total ?? 0 });
    },
  },
  {
    name: '通读案件', fn: 'annual', action: 'readCases', on: ON, prepare: async (town) => {
      town.cloud.moveTo(TODAY);
      await handle(town, (await submit(town.as('applicantA'))).id, 'granted');
      town.cloud.moveTo(ON);
      return () => editor(town).call('annual', 'readCases', OF);
    },
  },
  {
    name: '写核对理由', fn: 'annual', action: 'giveReason', on: ON, prepare: async (town) => {
      const { findings, version } = await editor(town).value('annual', 'yearChecks', OF);
      const key = findings.find(({ severity }) => severity === 'soft')?.key ?? '';
      return () => editor(town).call('annual', 'giveReason', { ...OF, version, key, reason: '核对过，照实保留。' });
    },
  },
  {
    name: '按经过恢复档案', fn: 'annual', action: 'restoreCase', on: ON, prepare: async (town) => {
      const one = await changed(town);
      return () => town.as('officer').call('annual', 'restoreCase', { ...OF, ...one, reason: '对照过档案，经过没有错。' });
    },
  },
  {
    name: '退回年报', fn: 'annual', action: 'returnReport', on: ON, prepare: async (town) => {
      const { version } = await handedIn(town);
      return () => town.as('reviewer').call('annual', 'returnReport', { ...OF, version, opinion: '请核对收费。' });
    },
  },
  {
    name: '更正年报', fn: 'annual', action: 'correctReport', on: ON, prepare: async (town) => {
      const version = await approved(town);
      return () => editor(town).call('annual', 'correctReport', { ...OF, version, reason: '落款有误' });
    },
  },
  {
    name: '放弃更正', fn: 'annual', action: 'dropCorrection', on: ON, prepare: async (town) => {
      const { version } = await editor(town).value('annual', 'correctReport', { ...OF, version: await approved(town), reason: '落款有误' });
      return () => editor(town).call('annual', 'dropCorrection', { ...OF, version });
    },
  },
  {
    name: '看年报的数', fn: 'annual', action: 'yearTables', on: ON, prepare: async (town) => {
      await written(town);
      return () => editor(town).call('annual', 'yearTables', OF);
    },
  },
];
