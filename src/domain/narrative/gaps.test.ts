import { lineOf, none, quietYear } from '../../../test/fixtures/narrative/facts';
import { YEARBOOK_KIND_KEYS } from '../yearbook/kinds';
import { addParagraph, changeParagraph, removeParagraph } from './edit';
import type { YearFacts } from './facts';
import { gapsOf } from './gaps';
import { gapFindings } from '../report-work/findings/gaps';
import { words } from './pieces';
import { writeDraft } from './write';

const gaps = (facts: YearFacts) => gapsOf(writeDraft(facts), facts);
const keys = (facts: YearFacts) => gaps(facts).map(({ key }) => key);
const before = { year: 2025, problems: ['内容不够细。'] };

test('每类都有人说过了，没有空着的', () => expect(keys(quietYear())).toEqual([]));

test('什么都没说过的乡镇：该有的都列出来，必须有的是表二的数和考核、评议、追责', () => {
  const listed = gaps(quietYear({ statements: [] }));
  expect(listed.filter(({ must }) => must).map(({ key }) => key)).toEqual([
    'book:normativeDocuments', 'book:administrativeLicensing', 'book:administrativePenalty', 'book:administrativeCompulsion', 'book:administrativeFees',
    'book:assessment', 'book:publicAssessment', 'book:accountability',
  ]);
  // 可以不写的也列出来, and only those are nobody's finding.
  expect(gapFindings(listed).map(({ where, severity }) => [where, severity])).toEqual(listed.filter(({ must, key }) => must || key === 'book:training').map(({ what, must }) => [expect.stringContaining(what), must ? 'hard' : 'soft']));
  expect(listed.find(({ key }) => key === 'book:assessment')).toMatchObject({ place: 'overview', source: { kind: 'book', book: 'assessment' }, what: '工作考核', todo: '台账里没有，初稿没有写。有的请登记，没有的请确认“本年没有”。' });
});

test('部门的考核、评议、追责可以不写；合计的表二不从本机关的台账来', () => {
  expect(gaps(quietYear({ level: 'countyDepartment', statements: [] })).filter(({ must, key }) => must && /ssess|account/.test(key))).toEqual([]);
  expect(keys(quietYear({ level: 'county', statements: [], covers: { departments: 1, townships: 1 } })).filter((key) => /administrative|normative/.test(key))).toEqual([]);
});

test('自己写了的，可写可不写的不再列；必须由台账说的还列着', () => {
  const facts = quietYear({ statements: [] });
  const own = (was: 'training' | 'assessment') => addParagraph(writeDraft(facts), 'overview', 'lead-0', { id: 'own-1', was, pieces: words('写了。') });
  expect(gapsOf(own('training'), facts).map(({ key }) => key)).not.toContain('book:training');
  expect(gapsOf(own('assessment'), facts).map(({ key }) => key)).toEqual(expect.arrayContaining(['book:assessment', 'book:training']));
});

describe('问题和整改', () => {
  const nothingWrong = { statements: YEARBOOK_KIND_KEYS.filter((kind) => kind !== 'training').map((kind) => none(kind)), lines: [lineOf('t', 'training', '2026-03-01', { topic: '条例', people: 5 })] };
  const facts = quietYear({ ...nothingWrong, published: { year: 2026, here: 1, channels: [], elsewhere: 0, total: 1, doubts: [] } });

  test('数据里看不出问题的，要自己写；写了就不列', () => {
    expect(gaps(facts)).toMatchObject([{ key: 'problems', place: 'problems', must: true }]);
    expect(gapsOf(addParagraph(writeDraft(facts), 'problems', undefined, { id: 'own-1', was: 'problems', pieces: words('栏目更新慢。') }), facts)).toEqual([]);
  });
  test('初稿写的问题删掉了，也要写；改过的算写了', () => {
    const quiet = quietYear({ statements: YEARBOOK_KIND_KEYS.filter((kind) => kind !== 'training').map((kind) => none(kind)), lines: nothingWrong.lines });
    expect(gapsOf(removeParagraph(writeDraft(quiet), 'problems', 'problems-0'), quiet).map(({ key }) => key)).toEqual(['problems']);
    expect(gapsOf(changeParagraph(writeDraft(quiet), 'problems', 'problems-0', words('公开得少。')), quiet)).toEqual([]);
  });
  test('上年的报告提出过问题，要写今年做了什么；说“没有”不算', () => {
    expect(gaps(quietYear({ before }))).toMatchObject([{ key: 'problemsBefore', must: true, source: { kind: 'book', book: 'problems' } }]);
    const registered = quietYear({ before, lines: [lineOf('p', 'problems', '2026-03-01', { problem: '内容不够细' })] });
    expect(gaps(registered)).toMatchObject([{ key: 'problemsBefore', must: false, todo: '上年的问题有1个没有写做了什么。做了的请在台账里补上，没有做的照实写。' }]);
    expect(gapsOf(changeParagraph(writeDraft(quietYear({ before })), 'problems', 'problemsBefore-0', words('已改。')), quietYear({ before }))).toEqual([]);
  });
});

test('没有联系方式、没有指南的，说到哪里补', () => {
  const { guideOn: _, ...rest } = quietYear({ agency: { name: '云汀县水利局', level: 'countyDepartment' } });
  expect(gaps(rest)).toMatchObject([{ key: 'contact', source: { kind: 'agency' }, must: false }, { key: 'guide', source: { kind: 'guide' }, must: false }]);
});
