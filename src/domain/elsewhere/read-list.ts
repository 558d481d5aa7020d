import type { CivilDate } from '../calendar/civil-date';
import { normalizeLine } from '../applicant/text';
import { entryDoubts, type Doubt, type EntryText } from './entry';
import { addressesIn, addressKey, headlessIn, titleKey } from './link';
import { edgeDates, readDate, type FoundDate } from './read-date';

/** One entry of a pasted list. */
export interface ListEntry extends EntryText {
  /** Its first line in the text, counted from 1. */
  readonly line: number;
  /** What was pasted. */
  readonly text: string;
  /** 没看懂的地方, in place of a guess. */
  readonly doubts: readonly Doubt[];
  /** Line of an earlier entry of the list that it repeats. */
  readonly repeats?: number;
}

export interface ListReading {
  readonly entries: readonly ListEntry[];
  /** Lines that are none: heads, page numbers. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
  /** Beyond what is taken at once. */
  readonly left: number;
}

/** Entries of one paste; more is too much to look through on a phone. */
const MOST_ENTRIES = 200;

/** Heads of copied tables, by what they head. */
const HEADS: Readonly<Record<string, keyof EntryText | 'other'>> = {
  标题: 'title', 名称: 'title', 信息标题: 'title', 信息名称: 'title', 日期: 'on', 时间: 'on', 发布日期: 'on', 发布时间: 'on', 公开日期: 'on', 公开时间: 'on',
  链接: 'link', 网址: 'link', 链接地址: 'link', 地址: 'link', 序号: 'other', 栏目: 'other', 类别: 'other', 来源: 'other', 点击: 'other', 浏览: 'other', 索引号: 'other',
};
/** Ways through a portal's list, and nothing of it. */
const PAGER = /^(?:首页|上一页|下一页|尾页|末页|更多|>>|»|\.{3}|…|\d{1,3}|共\d+[页条]|第\d+页|跳转|到|页|确定|GO|[\s|><«»])+$/iu;
/** Counters that portals print beside a title. */
const COUNTER = /[[(（【]?\s*(?:阅读|浏览|点击|访问)(?:次数|量|数)?\s*(?:[:：]\s*)?\d+\s*次?\s*[\])）】]?/gu;
const BULLET = /^(?:[·•●◆■▪★*>»▶‧-]\s*|(?:\d{1,3}[、)）]|\d{1,3}\.(?!\d))\s*)/u;

/** [标题](网址) */
const MARKDOWN = /\[([^\]]+)\]\((https?:[^\s)]+)\)/gi;

interface Part { titles: string[]; dates: FoundDate[]; links: string[]; headless?: string | undefined }
interface Opened extends Part { line: number; text: string }

/** The words, dates and addresses of a cell. */
function partOf(cell: string): Part {
  const spread = cell.replace(MARKDOWN, '$1 $2');
  const links = [...addressesIn(spread)];
  const bare = normalizeLine(links.reduce((rest, link) => rest.replace(link, ' '), spread).replace(COUNTER, ' ')).replace(BULLET, '');
  const headless = links.length === 0 ? headlessIn(bare) : undefined;
  const { rest, dates } = edgeDates(headless ? bare.replace(headless, ' ') : bare);
  const title = rest.replace(BULLET, '').replace(/^[:：|\s]+|[|\s]+$/g, '');
  return { titles: title === '' || /^\d{1,4}$/.test(title) ? [] : [title], dates: [...dates], links, headless };
}

const join = (parts: readonly Part[]): Part => ({
  titles: parts.flatMap(({ titles }) => titles), dates: parts.flatMap(({ dates }) => dates), links: parts.flatMap(({ links }) => links),
  headless: parts.find(({ headless }) => headless)?.headless,
});

/** A row of a table whose heads are known: every cell is what its head says. */
function partOfRow(cells: readonly string[], heads: readonly (keyof EntryText | 'other')[]): Part {
  const of = (key: keyof EntryText) => cells.filter((cell, index) => heads[index] === key && cell !== '');
  return { titles: of('title').map(normalizeLine), dates: of('on').map((text) => readDate(text.replace(/\s+\d{1,2}:\d{2}.*$/, ''))), links: of('link').map((text) => text.trim()) };
}

function entryOf({ titles, dates, links, headless, line, text }: Opened, today: CivilDate, linked: boolean): ListEntry {
  const [date] = dates;
  const one: EntryText = {
    title: titles.join(' '), on: date && dates.length === 1 && 'on' in date ? date.on : '', link: links.length > 1 ? '' : links[0] ?? headless ?? '',
  };
  const doubts: Doubt[] = [];
  if (titles.length > 1) doubts.push({ field: 'title', words: `有${titles.length}段文字，请确认标题：${titles.join('｜')}` });
  if (dates.length > 1) doubts.push({ field: 'on', words: `有${dates.length}个日期，请确认是哪天公开的：${dates.map((found) => found.text.trim()).join('、')}` });
  else if (date && 'doubt' in date) doubts.push({ field: 'on', words: date.doubt });
  if (!date && /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/.test(one.title)) doubts.push({ field: 'on', words: '标题里有日期，但不一定是公开的日期，请填写公开日期' });
  if (links.length > 1) doubts.push({ field: 'link', words: `有${links.length}个链接，请确认是哪一个：${links.join('、')}` });
  const said = new Set(doubts.map(({ field }) => field));
  return { line, text, ...one, doubts: [...doubts, ...entryDoubts(one, today, linked).filter(({ field }) => !said.has(field))] };
}

/** Marks what says the same as an entry before it: the same address, or the same title on the same day. */
export function markRepeats<Entry extends EntryText & { readonly line: number }>(entries: readonly Entry[]): readonly (Entry & { readonly repeats?: number })[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const keys = [...(entry.link ? [addressKey(entry.link)] : []), ...(entry.title && entry.on ? [`${entry.on}/${titleKey(entry.title)}`] : [])];
    const repeats = keys.map((key) => seen.get(key)).find((line) => line !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry.line);
    return { ...entry, ...(repeats !== undefined && { repeats }) };
  });
}

/**
 * 读粘贴的清单: a table with or without heads, lines of title, date and link in any order, copies of a portal's list with the
 * date on a line of its own before or after the title. What does not stand there is a doubt, never a guess.
 * @param linked whether the channel is a place on the net, where a link is wanted
 */
export function readList(pasted: string, today: CivilDate, linked: boolean): ListReading {
  const skipped: { line: number; text: string }[] = [];
  const opened: Opened[] = [];
  let heads: readonly (keyof EntryText | 'other')[] | undefined;
  let current: Opened | undefined;
  /** Whether dates and links stand before their titles, as the first line has it. */
  let leading: boolean | undefined;
  const lines = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n');
  lines.forEach((raw, index) => {
    const text = raw.replace(/[\u00A0\u3000]/g, ' ').trim();
    const line = index + 1;
    if (text === '') return;
    const cells = raw.replace(/[\u00A0\u3000]/g, ' ').split('\t').map((cell) => cell.trim());
    const named = cells.filter((cell) => cell !== '').map((cell) => HEADS[cell]);
    if (named.length > 0 && named.every((head) => head !== undefined)) {
      heads = cells.length > 1 ? cells.map((cell) => HEADS[cell] ?? 'other') : undefined;
      skipped.push({ line, text });
      return;
    }
    if (PAGER.test(text)) {
      skipped.push({ line, text });
      return;
    }
    const part = heads && cells.length > 1 ? partOfRow(cells, heads) : join(cells.map(partOf));
    const titled = part.titles.length > 0;
    if (!titled && part.dates.length === 0 && part.links.length === 0 && !part.headless) {
      skipped.push({ line, text });
      return;
    }
    leading ??= !titled;
    const fits = current !== undefined && (titled
      ? leading && current.titles.length === 0
      : !(leading && current.titles.length > 0 && part.dates.length > 0)
        && (part.dates.length === 0 || current.dates.length === 0) && (part.links.length === 0 || current.links.length === 0));
    if (current && fits) {
      const both = join([current, part]);
      Object.assign(current, both, { text: `${current.text}\n${text}` });
      return;
    }
    current = { ...part, line, text };
    opened.push(current);
  });
  const entries = opened.slice(0, MOST_ENTRIES).map((one) => entryOf(one, today, linked));
  return { entries: markRepeats(entries), skipped, left: Math.max(0, opened.length - MOST_ENTRIES) };
}
