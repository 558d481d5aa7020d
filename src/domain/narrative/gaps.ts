import { document, type ArticleRef } from '../statute/article';
import { asksNone, kindRule, YEARBOOK_KIND_KEYS, type YearbookKind } from '../yearbook/kinds';
import { linesOfKind } from '../yearbook/line';
import { openBooks } from '../yearbook/yearbook';
import type { NarrativeDraft, Paragraph, PassageKey, Place } from './draft';
import type { YearFacts } from './facts';
import type { Source } from './field';
import { PASSAGES } from './passages';
import { showsProblems } from './passages/problems';
import { statedProblems } from './stated-problems';
import { refreshDraft } from './write';

/** 还空着的: what the report should tell and nobody has said yet. */
export interface Gap {
  readonly key: string;
  readonly place: Place;
  /** 工作考核. */
  readonly what: string;
  /** What is missing and what to do. */
  readonly todo: string;
  /** Where it is filled in; absent where it is written in the text itself. */
  readonly source?: Source;
  /** Without it the report cannot be published. */
  readonly must: boolean;
  /** 没有记录、年报可以不写: listed so that nobody forgets it, and no finding that needs a word. */
  readonly silent?: true;
  readonly rules: readonly ArticleRef[];
}

/** Which paragraph of the draft a register speaks in. */
const PASSAGE_OF: Readonly<Partial<Record<YearbookKind, PassageKey>>> = {
  regulations: 'documents', normativeDocuments: 'documents', administrativeLicensing: 'decisions', administrativePenalty: 'decisions', administrativeCompulsion: 'decisions',
  administrativeFees: 'decisions', submissions: 'submissions', secrecyChecks: 'secrecy', training: 'training', activities: 'activities', assessment: 'assessment',
  publicAssessment: 'publicAssessment', accountability: 'accountability', peoplesCongress: 'proposals', politicalConference: 'proposals', problems: 'problemsBefore',
};
/** What 表二 is counted from; in a report of several agencies it is the sum of theirs. */
const OF_TABLE2: readonly PassageKey[] = ['documents', 'decisions'];

const isOwn = ({ heading, passage }: Paragraph): boolean => !heading && passage === undefined;

/** Whether somebody wrote about a passage himself: in its place, or under its heading. */
function isWritten({ places }: NarrativeDraft, key: PassageKey): boolean {
  const { place, under } = PASSAGES[key];
  const paragraphs = places[place];
  const start = under === undefined ? -1 : paragraphs.findIndex(({ heading, passage, was }) => heading && (passage ?? was) === under);
  const end = paragraphs.findIndex(({ heading }, at) => at > start && heading);
  return paragraphs.some((paragraph, at) => isOwn(paragraph)
    && (paragraph.was === key || (paragraph.was === undefined && at > start && (end < 0 || at < end))));
}

function bookGaps(draft: NarrativeDraft, { yearbook, covers }: YearFacts): readonly Gap[] {
  const must = openBooks(yearbook);
  return YEARBOOK_KIND_KEYS.filter((kind) => yearbook.books[kind].standing === 'open' && kind !== 'innovations' && kind !== 'problems').flatMap((kind): readonly Gap[] => {
    const passage = PASSAGE_OF[kind];
    if (!passage || (covers && OF_TABLE2.includes(passage)) || (!must.includes(kind) && isWritten(draft, passage))) return [];
    const { label, rules } = kindRule(kind);
    const { place } = PASSAGES[passage];
    const silent = !asksNone({ kind, mustTell: must.includes(kind) });
    return [{
      key: `book:${kind}`, place, what: label, must: must.includes(kind), ...(silent && { silent }), rules, source: { kind: 'book', book: kind },
      todo: `台账里没有，初稿没有写。有的请登记，没有的${silent ? '可以不写' : '请确认“本年没有”'}。`,
    }];
  });
}

function beforeGaps(draft: NarrativeDraft, facts: YearFacts): readonly Gap[] {
  const { standing, lines } = facts.yearbook.books.problems;
  const { rules } = kindRule('problems');
  const gap = { key: 'problemsBefore', place: 'problems' as const, what: PASSAGES.problemsBefore.label, rules, source: { kind: 'book', book: 'problems' } as const };
  if (isWritten(draft, 'problemsBefore')) return [];
  const idle = linesOfKind(lines, 'problems').filter(({ values }) => values.measure === undefined).length;
  if (idle > 0) return [{ ...gap, must: false, todo: `上年的问题有${idle}个没有写做了什么。做了的请在台账里补上，没有做的照实写。` }];
  const stated = statedProblems(facts.before).length;
  if (standing !== 'filled' && stated > 0) return [{ ...gap, must: true, todo: `上年的报告提出了${stated}段问题，还没有写今年做了什么。请在台账“上年问题的整改”里逐个登记，或者在这里改写。` }];
  return standing !== 'open' ? [] : [{ ...gap, must: false, silent: true, todo: '没有上年的报告，也没有登记上年的问题。上年报告提出过问题的，请在台账里登记，没有的可以不写。' }];
}

/**
 * 还空着的清单, each with the place where it is filled in. A gap closes when the register says something or when somebody
 * writes about it in the draft; what the report must tell closes only in the register, where “none” is said on a day.
 * @source 条例 art. 50; 国办公开办函〔2021〕30号: 不能遗漏
 */
export function gapsOf(stored: NarrativeDraft, facts: YearFacts): readonly Gap[] {
  const draft = refreshDraft(stored, facts);
  const { agency: { office, phone }, guideOn, before } = facts;
  const contact: readonly Gap[] = office && phone ? [] : [{
    key: 'contact', place: 'preamble', what: '联系方式', must: false, silent: true, rules: [document('reportFormat')], source: { kind: 'agency' }, todo: '公开指南里没有工作机构或者电话，读者有疑问找不到人。请到单位设置补上。',
  }];
  const guide: readonly Gap[] = guideOn !== undefined || isWritten(draft, 'guide') ? [] : [{
    key: 'guide', place: 'overview', what: '公开指南', must: false, silent: true, rules: [{ law: 'regulation', article: 12, paragraph: 2 }], source: { kind: 'guide' }, todo: '公开指南还没有核对过，初稿没有写。请核对一次，或者自己写。',
  }];
  const problems: readonly Gap[] = showsProblems(facts) && !stored.left.includes('problems') || isWritten(draft, 'problems') ? [] : [{
    key: 'problems', place: 'problems', what: '存在的主要问题', must: true, rules: kindRule('problems').rules,
    todo: `数据里看不出问题，初稿没有写。请写明本年的问题和打算怎么改${before ? '，不要照抄上年的' : ''}。`,
  }];
  return [...contact, ...bookGaps(draft, facts), ...guide, ...beforeGaps(draft, facts), ...problems];
}
