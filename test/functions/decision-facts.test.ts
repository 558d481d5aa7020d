import { DECISION_FACTS, type DecisionFacts } from '@/domain/statute/decision-facts';
import type { LeafKey } from '@/domain/statute/leaves';
import { factsOf } from '../fixtures/decision';
import { approve, guide, handle, issueAnswer, refusalOf, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

/** An application of 乔官镇 that is being handled; version 2. */
async function opened(): Promise<string> {
  const { id } = await submit(town.as('applicantA'));
  await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  return id;
}

/** Drafts after the wizard; what the wizard does not come to says why. */
async function decide(id: string, leaf: LeafKey, facts?: DecisionFacts, version = 2) {
  const told = { ...facts, ...await guide(town, id, leaf) };
  return town.as('officer').call('staff', 'decide', { id, version, leaf, reasons: '现将有关情况答复如下。', ...(Object.keys(told).length > 0 && { facts: told }) });
}

describe('答复缺了要有的事实，不收，说清是哪一项', () => {
  test.each<[LeafKey, string]>([
    ['cannotProvide.notHeld', 'search'],
    ['notProcessed.duplicate', 'earlierAnswer'],
    ['refused.otherLawProhibited', 'prohibitingLaw'],
    ['other.other', 'notInformation'],
  ])('%s 要有 %s', async (leaf, fact) => {
    const id = await opened();
    expect(await decide(id, leaf)).toMatchObject({ ok: false, code: 'missingFact', field: `facts.${fact}`, article: expect.any(String) });
    expect(refusalOf(await decide(id, leaf, { [fact]: '  ' }))).toMatchObject({ code: 'wrongInput', field: `facts.${fact}` });
    const told = Object.entries(factsOf(leaf)).find(([key]) => key === fact)?.[1] ?? '写明的事实';
    expect(await decide(id, leaf, { [fact]: told })).toMatchObject({ ok: true, value: { state: 'decided', decision: { leaf, facts: { [fact]: told } } } });
  });

  test('不掌握信息：写负责公开的单位，就不用写检索的经过', async () => {
    expect(await decide(await opened(), 'cannotProvide.notHeld', { responsibleAgency: '县自然资源局，0536-6221234' })).toMatchObject({ ok: true });
  });

  test('部分公开：没有不公开的部分不收；每一部分依据的事实也要有', async () => {
    const id = await opened();
    expect(await decide(id, 'partiallyGranted')).toMatchObject({ ok: false, code: 'nothingWithheld', field: 'facts.withheld', article: '《条例》第三十七条' });
    const withheld = [{ what: '第3页', ground: 'refused.securityStability', reason: '涉及水源地的位置' }] as const;
    expect(await decide(id, 'partiallyGranted', { withheld })).toMatchObject({ ok: false, code: 'missingFact', field: 'facts.harm' });
    expect(await decide(id, 'granted', { withheld })).toMatchObject({ ok: false, code: 'withheldBesidesPartial', field: 'facts.withheld' });
    expect(await decide(id, 'partiallyGranted', { withheld, harm: '公共安全' })).toMatchObject({ ok: true });
  });

  test('案卷里要先有的记录没有，也不收；联系不上第三方的，写了每一次联系就收', async () => {
    const id = await opened();
    expect(await town.as('officer').value('staff', 'getCase', { id })).toMatchObject({ records: [] });
    expect(await decide(id, 'refused.thirdPartyRights')).toMatchObject({ ok: false, code: 'missingRecord', field: 'facts.unreachable', article: '《条例》第三十二条' });
    expect(await decide(id, 'cannotProvide.stillUnclear', factsOf('cannotProvide.stillUnclear'))).toMatchObject({ ok: false, code: 'missingRecord', field: 'leaf' });
    expect(await decide(id, 'refused.thirdPartyRights', { unreachable: '3月1日、2日打电话，都没有人接。' })).toMatchObject({ ok: true });
  });

  test('每项事实的名称都在拒绝的话里', async () => {
    const id = await opened();
    expect(refusalOf(await decide(id, 'notProcessed.publication')).message).toContain(DECISION_FACTS.publicationSource.label);
    // “以前答过” names no answer.
    expect(await decide(id, 'notProcessed.duplicate', { earlierAnswer: '以前答过' }))
      .toMatchObject({ ok: false, code: 'vagueFact', field: 'facts.earlierAnswer', article: '《条例》第三十六条第（六）项', message: expect.stringContaining('没有写明是哪一份') });
  });
});

test('退回以后事实都在，改了再交就是新的', async () => {
  const [officer, reviewer] = [town.as('officer'), town.as('reviewer')];
  const id = await opened();
  const facts = { earlierAnswer: '乔官依申请〔2026〕第1号' };
  await decide(id, 'notProcessed.duplicate', facts);
  expect(await reviewer.value('staff', 'getCase', { id })).toMatchObject({ decision: { facts } });
  await reviewer.value('staff', 'returnDraft', { id, version: 3, reason: '请写答复的日期' });
  const back = await officer.value('staff', 'getCase', { id });
  expect(back).toMatchObject({ returned: { leaf: 'notProcessed.duplicate', facts, reason: '请写答复的日期' } });
  expect(back).not.toHaveProperty('decision');
  const mended = { earlierAnswer: '乔官依申请〔2026〕第1号，2026年1月5日答复' };
  await decide(id, 'notProcessed.duplicate', mended, 4);
  const again = await officer.value('staff', 'getCase', { id });
  expect(again).toMatchObject({ decision: { facts: mended } });
  expect(again).not.toHaveProperty('returned');
});

describe('答复以后，申请人看到什么', () => {
  const answerOf = async (leaf: LeafKey, facts: DecisionFacts) => {
    const id = await opened();
    expect(await decide(id, leaf, facts)).toMatchObject({ ok: true });
    await approve(town, id, 3);
    await issueAnswer(town.as('officer'), id);
    const office = await town.as('officer').value('staff', 'serve', { id, version: 5, way: 'online' });
    expect(office.decision?.facts).toMatchObject(facts);
    return (await town.as('applicantA').value('applicant', 'getApplication', { id })).answer?.facts;
  };

  test.each<[LeafKey, DecisionFacts]>([
    ['granted', { publishedAt: '县政府网站“规划计划”栏目' }],
    ['cannotProvide.notHeld', { search: '办公室检索了2020年以来的收发文登记' }],
    ['cannotProvide.notHeld', { responsibleAgency: '县自然资源局，0536-6221234' }],
    ['cannotProvide.needsCreation', { whyCreation: '只有各村的明细，没有汇总' }],
    ['refused.administrativeInquiry', { accessLaw: '《不动产登记暂行条例》，不动产登记中心' }],
    ['notProcessed.petitionComplaint', { channel: '镇信访办，0536-6221235' }],
    ['notProcessed.duplicate', { earlierAnswer: '乔官依申请〔2026〕第1号' }],
    ['notProcessed.publication', { publicationSource: '县政府公报2025年第3期，县档案馆' }],
  ])('%s：%j 都告诉他', async (leaf, facts) => expect(await answerOf(leaf, facts)).toEqual(facts));

  test('不公开的每一部分、依据和理由都告诉他，保密审查人和联系第三方的经过不告诉', async () => {
    const withheld = [
      { what: '附件二', ground: 'refused.stateSecret', reason: '已经依法定密' },
      { what: '第3页的名单', ground: 'refused.thirdPartyRights', reason: '涉及他人隐私' },
    ] as const;
    const inner = { secrecyReviewer: '王明，党政办主任', unreachable: '3月1日、2日打电话，都没有人接' };
    expect(await answerOf('partiallyGranted', { withheld, provision: '随文附上', ...inner })).toEqual({ withheld, provision: '随文附上' });
  });

  test('没有可以告诉的事实，答复里没有这一栏', async () => {
    expect(await answerOf('refused.stateSecret', { secrecyReviewer: '王明，党政办主任' })).toBeUndefined();
    const { id } = await submit(town.as('applicantA'));
    const closed = await handle(town, id, 'refused.internalAffairs');
    expect(closed.answer).not.toHaveProperty('facts');
  });
});
