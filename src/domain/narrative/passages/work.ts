import type { AgencyLevel } from '../../remedy/authority';
import { linesOfKind, valueIn, type YearLine } from '../../yearbook/line';
import type { YearbookKind } from '../../yearbook/kinds';
import type { YearFacts } from '../facts';
import type { FieldKey } from '../field-key';
import { joined, say, words, type Pieces } from '../pieces';

type Passage = (facts: YearFacts) => readonly Pieces[];

/** More than so many titles nobody reads; the number of all stands before them. */
const MOST_NAMED = 8;

const of = (line: Pick<YearLine, 'id'>, field: string): FieldKey => `line:${line.id}:${field}`;
const has = (line: YearLine, field: string): boolean => valueIn(line, field) !== undefined;

/** “甲”“乙”等: what lines are called, without saying one twice. */
function named(lines: readonly YearLine[], field: string): Pieces {
  const seen = new Set<unknown>();
  const different = lines.filter((line) => has(line, field) && !seen.has(valueIn(line, field)) && Boolean(seen.add(valueIn(line, field))));
  return say`${different.slice(0, MOST_NAMED).flatMap((line) => say`“${of(line, field)}”`)}${words(different.length > MOST_NAMED ? '等' : '')}`;
}

/** Line by line, as far as anybody reads. */
const told = (lines: readonly YearLine[], sentence: (line: YearLine) => Pieces): Pieces =>
  say`${joined(lines.slice(0, MOST_NAMED).map(sentence), '；')}${words(lines.length > MOST_NAMED ? '等' : '')}`;

/** A book as it stands: lines of it, a statement that there is nothing, or nothing said. */
function book(kind: YearbookKind, some: (facts: YearFacts, lines: readonly YearLine[]) => readonly Pieces[], none: Pieces): Passage {
  return (facts) => {
    const { standing, lines } = facts.yearbook.books[kind];
    if (standing === 'filled') return some(facts, lines);
    return standing === 'none' ? [none] : [];
  };
}

/** 指南 last looked through. @source 条例 art. 12(2): 及时更新 */
export const guide: Passage = ({ guideOn }) => (guideOn ? [say`政府信息公开指南最近核对更新的日期是${'guideOn'}。`] : []);

export const secrecy: Passage = book('secrecyChecks', ({ yearbook }) => [
  say`公开信息前依法审查，本年审查${'book:secrecyChecks:items'}条，${yearbook.books.secrecyChecks.figures.withheld === 0
    ? say`没有不宜公开的` : say`其中不公开或者处理后公开${'book:secrecyChecks:withheld'}条`}。`,
], say`本年没有需要在公开前审查的信息。`);

const SUBORDINATES: Readonly<Partial<Record<AgencyLevel, string>>> = { township: '站所、内设机构', subdistrict: '站所、内设机构' };
const subordinates = ({ agency }: YearFacts): Pieces => words(SUBORDINATES[agency.level] ?? '内设机构、下属单位');

export const submissions: Passage = (facts) => book('submissions',
  () => [say`本年${subordinates(facts)}报送要公开的信息${'book:submissions:items'}条。`], say`本年${subordinates(facts)}没有报送要公开的信息。`)(facts);

/** Where the public finds what is published. @source 条例 arts. 23–25 */
export const platform: Passage = ({ published: { channels } }) => [channels.length === 0
  ? say`本机关通过信息公开小程序公开政府信息、接收政府信息公开申请。`
  : say`本机关通过信息公开小程序公开政府信息、接收政府信息公开申请，公开信息的渠道还有${joined(channels.map(({ outlet: { id } }) => say`${`channelName:${id}`}`), '、')}。`];

export const training: Passage = book('training', (_, lines) => [
  say`本年举办、参加政府信息公开培训${'book:training:sessions'}场，${'book:training:people'}人次参加，内容有${named(lines, 'topic')}。`,
], say`本年没有举办、参加政府信息公开培训。`);

export const activities: Passage = book('activities', ({ yearbook }, lines) => [
  say`本年开展${named(lines, 'title')}公开活动${'book:activities:activities'}次${yearbook.books.activities.figures.people === 0 ? [] : say`，${'book:activities:people'}人次参加`}。`,
], say`本年没有开展政府开放日等公开活动。`);

/** @source 条例 art. 50(1)(4): 各级人民政府 tell 考核、评议、追责; a department where it has any */
export const assessment: Passage = book('assessment', (_, lines) => [
  say`工作考核：${told(lines, (line) => say`${of(line, 'by')}，结果为“${of(line, 'result')}”`)}。`,
], say`工作考核：本年没有开展。`);

export const publicAssessment: Passage = book('publicAssessment', (_, lines) => [
  say`社会评议：${told(lines, (line) => say`以${of(line, 'how')}的方式进行${has(line, 'people') ? say`，${of(line, 'people')}人参加` : []}，结果为“${of(line, 'result')}”`)}。`,
], say`社会评议：本年没有开展。`);

export const accountability: Passage = book('accountability', ({ yearbook }, lines) => [
  say`责任追究：${told(lines, (line) => say`${of(line, 'matter')}`)}${yearbook.books.accountability.figures.people === 0 ? [] : say`；被追究责任的共${'book:accountability:people'}人`}。`,
], say`责任追究：本年没有因政府信息公开工作被追究责任的情况。`);

const NAMES = { peoplesCongress: '人大代表建议', politicalConference: '政协委员提案' } as const;

function proposalsOf(kind: keyof typeof NAMES, { yearbook }: YearFacts): Pieces {
  const { received, answered, disclosed } = yearbook.books[kind].figures;
  const name = words(NAMES[kind]);
  return joined([
    received === 0 ? say`没有收到${name}` : say`收到${name}${`book:${kind}:received`}件`,
    answered === 0 ? say`没有作出答复` : say`答复${`book:${kind}:answered`}件`,
    disclosed === 0 ? say`没有公开答复` : say`公开答复${`book:${kind}:disclosed`}件`,
  ], '，');
}

/** 建议、提案 and whether their answers were published. */
export function proposals(facts: YearFacts): readonly Pieces[] {
  const kinds = ['peoplesCongress', 'politicalConference'] as const;
  const standing = (kind: keyof typeof NAMES) => facts.yearbook.books[kind].standing;
  const none = kinds.filter((kind) => standing(kind) === 'none').map((kind) => words(NAMES[kind]));
  const filled = kinds.filter((kind) => standing(kind) === 'filled').map((kind) => proposalsOf(kind, facts));
  const all = [...filled, ...(none.length === 0 ? [] : [say`没有承办${joined(none, '、')}`])];
  return all.length === 0 ? [] : [say`建议、提案办理结果公开情况：本年${joined(all, '；')}。`];
}

export const innovations: Passage = (facts) => linesOfKind(facts.yearbook.books.innovations.lines, 'innovations')
  .map((line) => say`创新做法：${of(line, 'title')}${has(line, 'what') ? say`。${of(line, 'what')}` : []}。`);
