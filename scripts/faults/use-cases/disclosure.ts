import type { ApplicationFormInput } from '@/contract/application-form';
import { LOCAL_PIN } from '../../../cloudfunctions/_local/seed/people';
import { publishDesk } from '../../../test/functions/publish-desk';
import { FORM, handle, newKey, submit, type Town } from '../../../test/functions/town';
import { bytesOf } from '../../../test/support/sample-files';
import { ONE_MORE_FILE, type UseCase } from '../use-case';
import { sentFile } from './files';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const DRAFT = { title: '尧沟村补偿款发放情况', category: 'township-5', madeOn: '2026-03-01', summary: '补偿款发放的时间', body: '补偿款已于2024年1月发放。', confirmed: [] as string[] } as const;

async function answered(town: Town, leaf: 'granted' | 'refused.internalAffairs', form: ApplicationFormInput = FORM): Promise<string> {
  const { id } = await submit(town.as('applicantA'), form);
  await handle(town, id, leaf);
  return id;
}

/** 不予公开 that has entered its list. */
async function withheld(town: Town): Promise<{ readonly id: string; readonly version: number }> {
  const id = await answered(town, 'refused.internalAffairs');
  await town.as('officer').value('staff', 'withheldOf', { ...QIAOGUAN, show: 'all' });
  const { version } = await town.as('officer').value('staff', 'withheld', { ...QIAOGUAN, id });
  return { id, version };
}

const wish = (description: string, name: string, documentNumber: string): ApplicationFormInput => ({ ...FORM, applicant: { ...FORM.applicant, name, documentNumber }, description });

/** Three of the like by two people. @returns the first */
async function alike(town: Town): Promise<string> {
  const { id } = await submit(town.as('applicantA'), wish('2025年镇卫生院改造工程的招标文件', '甲试', '11010519491231002X'));
  for (const words of ['申请公开镇卫生院2025年改造工程招标文件', '镇卫生院改造工程2025年招标文件全文']) await submit(town.as('applicantB'), wish(words, '乙试', '110105199003070017'));
  return id;
}

const attachmentPlace = (town: Town) => sentFile(town, town.as('editor').value('papers', 'prepareItemFile', { ...QIAOGUAN, name: '公示.pdf', bytes: bytesOf('pdf').length }), 'pdf');

export const DISCLOSURE: readonly UseCase[] = [
  {
    name: '答复转公开', fn: 'papers', action: 'draftFromCase', prepare: async (town) => {
      const [id, key] = [await answered(town, 'granted'), newKey()];
      return () => town.as('officer').call('papers', 'draftFromCase', { id, key, ...DRAFT });
    },
  },
  {
    name: '建议转公开', fn: 'papers', action: 'draftFromRequest', prepare: async (town) => {
      const { id } = await town.as('applicantA').value('applicant', 'submitRequest', {
        kind: 'proactiveSuggestion', key: newKey(), ...QIAOGUAN, uploadIds: [], person: { name: '赵建议', phone: '13900005678' },
        content: { kind: 'proactiveSuggestion', what: '村里的低保资金发放明细', ground: 'knowledge' },
      });
      const key = newKey();
      return () => town.as('officer').call('papers', 'draftFromRequest', { id, key, ...DRAFT });
    },
  },
  {
    name: '起草公开', fn: 'staff', action: 'answerDraft', prepare: async (town) => {
      const id = await answered(town, 'granted');
      return () => town.as('officer').call('staff', 'answerDraft', { id });
    },
  },
  {
    name: '确认看过可疑的地方', fn: 'staff', action: 'confirmPlaces', prepare: async (town) => {
      const id = await answered(town, 'granted');
      const { itemId } = await town.as('officer').value('papers', 'draftFromCase', { id, key: newKey(), ...DRAFT });
      const { version } = await town.as('officer').value('staff', 'staffItem', { id: itemId });
      const content = { title: DRAFT.title, category: DRAFT.category, madeOn: DRAFT.madeOn, summary: DRAFT.summary, body: { format: 'text' as const, source: '联系人张小花。' } };
      await town.as('officer').value('papers', 'saveItem', { ...QIAOGUAN, draft: { kind: 'saved', id: itemId, version }, content } as never);
      const { suspicions } = await town.as('officer').value('staff', 'draftPlaces', { id: itemId });
      return () => town.as('officer').call('staff', 'confirmPlaces', { id: itemId, keys: suspicions.map(({ key }) => key) });
    },
  },
  {
    name: '看类似的申请', fn: 'staff', action: 'likeCases', prepare: async (town) => {
      const id = await alike(town);
      return () => town.as('officer').call('staff', 'likeCases', { id });
    },
  },
  {
    name: '类似申请不转公开', fn: 'staff', action: 'dismissProposal', prepare: async (town) => {
      const { proposal } = await town.as('officer').value('staff', 'likeCases', { id: await alike(town) });
      return () => town.as('officer').call('staff', 'dismissProposal', { ...QIAOGUAN, id: proposal?.id ?? '', reason: '招标文件已在交易平台公开' });
    },
  },
  {
    name: '列出不予公开的', fn: 'staff', action: 'withheldOf', prepare: async (town) => {
      await answered(town, 'refused.internalAffairs');
      return () => town.as('officer').call('staff', 'withheldOf', { ...QIAOGUAN, show: 'all' });
    },
  },
  {
    name: '提定期评估', fn: 'staff', action: 'proposeAssessment', prepare: async (town) => {
      const one = await withheld(town);
      return () => town.as('officer').call('staff', 'proposeAssessment', { ...QIAOGUAN, ...one, result: 'keep', reason: '情况没有变' });
    },
  },
  {
    name: '审定期评估', fn: 'staff', action: 'decideAssessment', prepare: async (town) => {
      const one = await withheld(town);
      const { version } = await town.as('officer').value('staff', 'proposeAssessment', { ...QIAOGUAN, ...one, result: 'open', reason: '审计完了' });
      return () => town.as('reviewer').call('staff', 'decideAssessment', { ...QIAOGUAN, id: one.id, version, agree: true, opinion: '同意公开', pin: LOCAL_PIN });
    },
  },
  {
    name: '信息退回修改', fn: 'staff', action: 'returnItem', prepare: async (town) => {
      const desk = publishDesk(town);
      const { id, version } = await desk.submitted(await desk.written());
      return () => town.as('officer').call('staff', 'returnItem', { id, version, reason: '名单里有身份证号，请遮去。' });
    },
  },
  {
    name: '更新已公开的', fn: 'staff', action: 'reviseItem', prepare: async (town) => {
      const desk = publishDesk(town);
      const { id, version } = await desk.published();
      return () => desk.editor.call('staff', 'reviseItem', { id, version, reason: '更新数据。' });
    },
  },
  {
    name: '因不能公开撤回', fn: 'staff', action: 'withdrawItem', prepare: async (town) => {
      const { id } = await publishDesk(town).published();
      return () => town.as('head').call('staff', 'withdrawItem', { id, reason: '里面有个人信息', ground: 'refused.thirdPartyRights' });
    },
  },
  { name: '准备信息附件', fn: 'papers', action: 'prepareItemFile', more: ONE_MORE_FILE, prepare: async (town) => () => town.as('editor').call('papers', 'prepareItemFile', { ...QIAOGUAN, name: '公示.pdf', bytes: 100 }) },
  {
    name: '检查信息附件', fn: 'papers', action: 'checkItemFile', prepare: async (town) => {
      const sent = await attachmentPlace(town);
      return () => town.as('editor').call('papers', 'checkItemFile', { ...QIAOGUAN, ...sent });
    },
  },
  {
    name: '存信息草稿并带附件', fn: 'papers', action: 'saveItem', prepare: async (town) => {
      const [desk, sent] = [publishDesk(town), await attachmentPlace(town)];
      await town.as('editor').value('papers', 'checkItemFile', { ...QIAOGUAN, ...sent });
      const { id, version } = await desk.written();
      return () => desk.save({ kind: 'saved', id, version }, { uploadIds: [sent.uploadId] });
    },
  },
];
