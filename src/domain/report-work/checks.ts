import { feeSentence } from '../fee/sentence';
import type { YearFacts } from '../narrative/facts';
import type { Source } from '../narrative/field';
import type { Gap } from '../narrative/gaps';
import type { DraftRemark } from '../narrative/remarks';
import type { Place } from '../narrative/draft';
import { checkReport, comparisonMessage } from '../report/check-report';
import type { Finding } from '../report/finding';
import { formCells, type CellAddress } from '../report/form-cells';
import type { StructuredReport } from '../report/report';
import { SECTION_KEYS, SECTIONS } from '../report/sections';
import { art, articleLabel, document } from '../statute/article';
import type { ChannelNumber } from './channels';
import type { FindingPlace, YearFindingGroup } from './finding';

/** 一条发现, before its reason. hard: stops publishing · soft: needs a reason. */
export interface RawFinding {
  readonly group: YearFindingGroup;
  readonly severity: 'hard' | 'soft';
  readonly where: string;
  readonly is: string;
  readonly should: string;
  readonly todo: string;
  readonly place: FindingPlace;
  readonly article?: string;
  /** 按经过恢复 puts it right. */
  readonly restore?: true;
}

const sectionLabel = (place: Place): string => (place === 'preamble' ? '开头的话' : `${SECTIONS[place].number}${SECTIONS[place].label}`);

/** 能不能公布: the year is over, nobody waits unconfirmed, and the files were read today. @source 条例 arts. 31, 49, 50 */
export function yearStateFindings({ year, over, unconfirmed, fresh }: {
  readonly year: number; readonly over: boolean; readonly unconfirmed: { readonly count: number; readonly first: readonly { readonly id: string; readonly number: string }[] }; readonly fresh: boolean;
}): readonly RawFinding[] {
  const { count, first } = unconfirmed;
  const names = first.slice(0, 3).map(({ number }) => number).join('、');
  return [
    ...(over ? [] : [{ group: 'year', severity: 'hard', where: `${year}年`, is: `${year}年还没有结束`, should: `${year + 1}年1月1日起才能公布`, todo: '现在可以先写、先核对，到时候再送审公布。', place: { kind: 'tables' }, article: articleLabel(art(49, 1)) } as const]),
    ...(count > 0 ? [{
      group: 'year', severity: 'hard', where: '待确认的申请', is: `${year}年12月31日以前提交的申请有${count}件没有确认收到（${names}${count > 3 ? '等' : ''}）`, should: '都确认以后，新收、结转的数才是准的',
      todo: '请逐件确认收到；申请人撤回的，登记撤回。', place: { kind: 'unconfirmed' }, article: articleLabel(art(31)),
    } as const] : []),
    ...(fresh ? [] : [{ group: 'cases', severity: 'hard', where: '通读案件', is: '今天还没有通读完这一年的申请', should: '公布当天应当通读一遍', todo: '打开“核对”，会从头读起，读完就好。', place: { kind: 'reading' } } as const]),
  ];
}

const NAMED = 5;

/** 合计报告: who has not published yet, so that its numbers may still change. @source 条例 art. 49 */
export function coverFindings({ year, covers }: Pick<YearFacts, 'year' | 'covers'>): readonly RawFinding[] {
  const names = covers?.unpublished ?? [];
  const unconfirmed = covers?.unconfirmed ?? 0;
  const waiting: readonly RawFinding[] = unconfirmed === 0 ? [] : [{
    group: 'year', severity: 'hard', where: '合计的单位', is: `还没有公布年报的单位里，有${unconfirmed}件${year}年12月31日以前提交的申请没有确认收到`, should: '都确认以后，合计的新收、结转才是准的',
    todo: '请催有待确认申请的单位逐件确认。', place: { kind: 'county' }, article: articleLabel(art(31)),
  }];
  return names.length === 0 ? [] : [...waiting, {
    group: 'year', severity: 'soft', where: '合计的单位', is: `有${names.length}个单位还没有公布${year}年年报（${names.slice(0, NAMED).join('、')}${names.length > NAMED ? '等' : ''}），加的是它们现在的记录`,
    should: '都公布以后，合计才和各单位的年报一样', todo: '请催它们公布；等不及的，写明理由。', place: { kind: 'county' }, article: articleLabel(art(49)),
  }];
}

interface Confirmed { readonly channel: string; readonly total: number }

/** Every channel by itself: nobody confirms all of them at once. @source 条例 arts. 23, 50(1) */
export const channelFindings = (channels: readonly ChannelNumber[], confirmed: readonly Confirmed[]): readonly RawFinding[] => channels.flatMap(({ id, label, total, doubts }): readonly RawFinding[] => {
  const said = confirmed.find(({ channel }) => channel === id);
  const about = { group: 'channels', where: label, place: { kind: 'channels' }, article: articleLabel(art(50, 1, 1)) } as const;
  const open: readonly RawFinding[] = said?.total === total ? [] : [{
    ...about, place: { kind: 'confirm' }, severity: 'hard', is: said ? `确认过${said.total}条，现在是${total}条` : `${total}条，还没有人核对`, should: '每个渠道的数都要有人核对过', todo: '请核对这个渠道本年公开的数量，对的点“这个数对”，不对的到各渠道的数里改。',
  }];
  return [...open, ...doubts.map((doubt): RawFinding => ({ ...about, severity: 'soft', is: doubt, should: '按月填的数应当包括逐条登记的', todo: '请到各渠道的数里改；没有错的，写明理由。' }))];
});

function placeOf(source: Source | undefined, place: Place): FindingPlace {
  switch (source?.kind) {
    case 'book': case 'line': return { kind: 'book', book: source.book };
    case 'cells': { const [address] = source.cells; return address ? { kind: 'cell', address } : { kind: 'tables' }; }
    case 'channels': return { kind: 'channels' };
    case 'guide': case 'agency': return { kind: source.kind };
    case 'before': return { kind: 'before', year: source.year };
    default: return { kind: 'section', place };
  }
}

/** 还空着的. @source 条例 art. 50; 国办公开办函〔2021〕30号 */
export const gapFindings = (gaps: readonly Gap[]): readonly RawFinding[] => gaps.map(({ what, todo, place, source, must, rules }) => ({
  group: 'gaps', severity: must ? 'hard' : 'soft', where: `${sectionLabel(place)} · ${what}`, is: `没有写${what}`, should: must ? '年报必须说到' : '有的应当写，没有的说明没有', todo,
  place: placeOf(source, place), ...(rules[0] && { article: articleLabel(rules[0]) }),
}));

/** Which cell a place of the checks names; the first of a row or column. */
function cellOf(finding: Finding, report: StructuredReport): CellAddress | undefined {
  const [table, ...parts] = finding.place;
  return formCells(report).find(({ place }) => place[0] === table && parts.every((part) => place.includes(part)))?.address;
}

const GROUPS: Readonly<Record<Finding['check'], YearFindingGroup>> = { C1: 'tables', C2: 'tables', C3: 'tables', C4: 'tables', C5: 'years', C6: 'years', C7: 'narrative' };

function sectionOf(finding: Finding, { sections }: StructuredReport): FindingPlace {
  const key = sections.find(({ title }) => finding.place.includes(title))?.key;
  return { kind: 'section', place: key ?? 'overview' };
}

/** C1–C7 of the report as it is now, against the one of the year before. */
export function tableFindings(report: StructuredReport, before: StructuredReport | undefined): readonly RawFinding[] {
  const checked = checkReport(report, before);
  if (!checked.ok) {
    const alone = checkReport(report);
    return [
      { group: 'years', severity: 'soft', where: '与上年对照', is: comparisonMessage(checked.error).replace(/[。]$/, ''), should: '应当能与上一年的报告核对', todo: '请核对上一年报告的单位名称和年份。', place: { kind: 'before', year: (report.year ?? 1) - 1 } },
      ...(alone.ok ? alone.value.map((finding) => raw(finding, report)) : []),
    ];
  }
  return checked.value.map((finding) => raw(finding, report));
}

function raw(finding: Finding, report: StructuredReport): RawFinding {
  const { check, severity, place, is, should, todo } = finding;
  const address = check === 'C7' ? undefined : cellOf(finding, report);
  return {
    group: GROUPS[check], severity, where: place.join(' · '), is, should, todo: `${todo.replace(/。$/, '')}。`, article: articleLabel(document('reportFormat')),
    place: check === 'C7' ? sectionOf(finding, report) : address ? { kind: 'cell', address } : { kind: 'tables' },
  };
}

/** Of a section that only says that there is nothing: the same every year with good reason. */
const bare = (text: string): string => text.replace(/\d{4}年?/g, '').replace(/[\s，。、；：（）“”]/g, '');
const LEAST = 12;

/** 照抄上年: paragraphs of the parts that somebody has to think about, word for word as the year before. */
function copied(report: StructuredReport, before: StructuredReport | undefined): readonly RawFinding[] {
  if (!before) return [];
  return SECTION_KEYS.filter((key) => key === 'overview' || key === 'problems' || key === 'otherMatters').flatMap((key): readonly RawFinding[] => {
    const of = ({ sections }: StructuredReport) => (sections.find((section) => section.key === key)?.paragraphs ?? []).map(bare);
    const [now, then] = [of(report), of(before)];
    if (now.length > 0 && now.join('') === then.join('') && now.join('').length >= LEAST) {
      return [{ group: 'narrative', severity: 'soft', where: sectionLabel(key), is: '整个部分和上一年一字不差', should: '应当写本年的情况', todo: '请按本年的情况改写；确实一样的，写明理由。', place: { kind: 'section', place: key }, article: articleLabel(art(50)) }];
    }
    const same = key === 'problems' ? now.filter((text) => text.length >= LEAST && then.includes(text)).length : 0;
    return same === 0 ? [] : [{ group: 'narrative', severity: 'soft', where: sectionLabel(key), is: `有${same}段和上一年一字不差`, should: '存在的问题和改进情况应当写本年的', todo: '请改写这几段；问题确实还在的，写明理由。', place: { kind: 'section', place: key }, article: articleLabel(art(50)) }];
  });
}

/** Whether each number is there, as often as it is wanted. */
const holdsAll = (there: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((figure) => there.filter((one) => one === figure).length >= wanted.filter((one) => one === figure).length);

/** 收费记录和正文里的一句话. @source 国办公开办函〔2021〕30号, section six; 国办函〔2020〕109号 */
function feeSaid({ sections }: StructuredReport, { fees }: YearFacts): readonly RawFinding[] {
  const said = sections.find(({ key }) => key === 'otherMatters')?.paragraphs ?? [];
  const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];
  const figures = numbersIn(feeSentence(fees));
  const told = said.some((text) => text.includes('信息处理费') && holdsAll(numbersIn(text), figures));
  return told ? [] : [{
    group: 'narrative', severity: 'soft', where: sectionLabel('otherMatters'), is: '没有写信息处理费，或者数字和收费记录不一样', should: `应当写明：${feeSentence(fees)}`, todo: '请在第六部分写上这一句，数字用绑定的数。', place: { kind: 'section', place: 'otherMatters' }, article: articleLabel(document('reportFormat')),
  }];
}

/** Remarks that are findings. What would be printed as another number, or as a gap, is put right: no reason makes it true. */
const TELLING: Readonly<Partial<Record<DraftRemark['code'], RawFinding['severity']>>> = { typedOther: 'soft', denied: 'soft', private: 'soft', glued: 'hard', gone: 'hard' };

/** 正文: numbers typed beside bound ones, what is copied from last year, what the fee records ask for. */
export function narrativeFindingsOf({ report, before, facts, remarks }: { readonly report: StructuredReport; readonly before: StructuredReport | undefined; readonly facts: YearFacts; readonly remarks: readonly DraftRemark[] }): readonly RawFinding[] {
  const typed = remarks.filter(({ code }) => code in TELLING).map(({ code, place, message, sure }): RawFinding => ({
    group: 'narrative', severity: sure ? 'hard' : TELLING[code] ?? 'soft', where: sectionLabel(place), is: message.split('。')[0] ?? message, place: { kind: 'section', place },
    ...(code === 'private'
      ? { should: '公开的年报不写个人的号码', todo: sure ? '请打开这一部分，删掉这个号码。' : '请打开这一部分，删掉这个号码；不是个人的，写明理由。', article: articleLabel(art(15)) }
      : { should: '正文和数据应当一致', todo: '请改成绑定的数；口径不同的，在正文里说明，并写明理由。' }),
  }));
  return [...typed, ...copied(report, before), ...feeSaid(report, facts)];
}

/** 与现在的记录不同的一格 of a published report. */
export interface CellDifference {
  readonly address: CellAddress;
  readonly label: string;
  readonly published: number | null;
  readonly now: number;
}

type Tables = Pick<YearFacts, 'table2' | 'table3' | 'table4'>;

/** Cells in which what is published is no longer what the records say. */
export function cellDifferences(published: StructuredReport, { table2, table3, table4 }: Tables): readonly CellDifference[] {
  return formCells({ format: '2021', table3 }).flatMap(({ address, place, in: cell }): readonly CellDifference[] => {
    const [was, now] = [cell(published), cell({ table2, table3, table4 })];
    return now === null || was === now ? [] : [{ address, label: place.join(' · '), published: was, now }];
  });
}

const TOLD = 5;

/** 已公布的年报与现在的记录不同: named cell by cell, with the way to a dated correction. @source 条例 art. 6 */
export function publishedFindings(published: StructuredReport | undefined, facts: YearFacts): readonly RawFinding[] {
  if (!published || published.format !== '2021') return [];
  const cells = cellDifferences(published, facts);
  const [first] = cells;
  if (!first) return [];
  const named = cells.slice(0, TOLD).map(({ label, published: was, now }) => `${label}（公布${was ?? '空白'}，现在${now}）`).join('、');
  return [{
    group: 'published', severity: 'soft', where: '已公布的年报与现在的记录不同', is: `有${cells.length}格不同：${named}${cells.length > TOLD ? '等' : ''}`, should: '公布的年报应当和记录一致',
    todo: '补录、更正以后数变了的，请写更正说明，重新公布；以前的版本留着。', place: { kind: 'correction' }, article: articleLabel(art(6)),
  }];
}

