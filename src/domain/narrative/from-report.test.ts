import { quietYear } from '../../../test/fixtures/narrative/facts';
import { fieldsOf } from './fields';
import { draftFromReport } from './from-report';
import { gapsOf } from './gaps';
import { draftRemarks } from './remarks';
import { renderDraft } from './render';

const NO = '本年没有其他需要报告的事项。';
const report = {
  preamble: ['根据《条例》编制。'],
  sections: [
    { key: 'overview' as const, title: '一、总体情况', paragraphs: ['（一）主动公开', '全年收到政府信息公开申请4件。'] },
    { key: 'problems' as const, title: '五、存在的主要问题及改进情况', paragraphs: ['栏目更新慢，下一年按月检查。'] }, { key: 'otherMatters' as const, title: '六、其他需要报告的事项', paragraphs: [NO] },
  ],
};

test('从公布的原文改起：一段不多、一段不少，初稿的话不混进来', () => {
  const { preamble, sections } = renderDraft(draftFromReport(report), quietYear());
  expect(preamble).toEqual(report.preamble);
  expect(sections.filter(({ paragraphs }) => paragraphs.length > 0).map(({ key, paragraphs }) => [key, paragraphs])).toEqual(report.sections.map(({ key, paragraphs }) => [key, paragraphs]));
});

test('原文里的数和现在的表不同的，说得出来；写过问题的不算空着', () => {
  const facts = quietYear();
  const draft = draftFromReport(report);
  expect(draftRemarks(draft, fieldsOf(facts))).toMatchObject([{ code: 'typedOther', place: 'overview' }]);
  expect(gapsOf(draft, facts)).toEqual([]);
});
