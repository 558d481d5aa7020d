import type { Doubt } from '../report';
import { SECTION_KEYS, SECTIONS, type SectionKey } from '../sections';
import { letters } from './characters';
import { doubt, quoted } from './doubts';
import type { Line } from './line';

/** A heading of one of the six sections, as it stands in the document. */
export interface Heading {
  readonly key: SectionKey;
  readonly at: number;
  /** How many lines it takes; a long heading may be broken over two. */
  readonly lines: number;
  /** Wording without number. */
  readonly words: string;
  /** 一、 as printed; '' without. */
  readonly number: string;
}

const LONGEST = 45;
const NUMBERED = /^[#*\s]{0,8}(?:第?([一二三四五六七八九十])(?:部分)?\s{0,3}[、.．,，:：]|第([一二三四五六七八九十])部分|([一二三四五六七八九十])\s)\s{0,8}(.+)$/;

const WORDINGS: Record<SectionKey, (words: string) => boolean> = {
  overview: (words) => /^(?:20\d\d年度?)?(?:工作)?(?:总体|基本)情况$/.test(words),
  proactive: (words) => /^主动公开(?:的)?(?:政府)?信息(?:的)?情况$/.test(words),
  requests: (words) => /^收到和处理(?:政府)?信息公开申请(?:的)?情况$/.test(words),
  remedies: (words) => words.includes('行政复议') && words.includes('行政诉讼') && /情况$/.test(words),
  problems: (words) => /问题|不足|改进|整改/.test(words) && /(?:问题|情况|措施|不足|打算|方向|思路|安排)$/.test(words),
  otherMatters: (words) => /^(?:其他|其它)?需要(?:报告|说明)的?(?:其他|其它|有关|重要)?(?:事项|情况)$|^(?:其他|其它)(?:有关|重要|报告)?事项$/.test(words),
};

interface Candidate extends Heading {
  readonly official: boolean;
}

/** What the line may be a heading of. Lines in brackets 「（一）」 are headings inside a section and do not count. */
function candidateAt(lines: readonly Line[], at: number): Candidate | undefined {
  const line = lines[at];
  if (!line || line.cells || line.text === '' || line.text.length > LONGEST || /^[（(]/.test(line.text)) return undefined;
  const next = lines[at + 1];
  const joined = next && !next.cells && line.text.length + next.text.length <= LONGEST ? [line.text, line.text + next.text] : [line.text];
  for (const [index, text] of joined.entries()) {
    const match = NUMBERED.exec(text);
    const number = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    const printed = (match?.[4] ?? text).replace(/[\s.…·]{0,60}\d{0,3}$/, '').replace(/^[#*\s]{1,8}|[*\s:：]{1,8}$/g, '');
    const words = letters(printed);
    const key = SECTION_KEYS.find((section) => WORDINGS[section](words));
    const official = key !== undefined && words === letters(SECTIONS[key].label);
    // Without a number only the official wording is a heading; “存在的主要问题” alone may be a line of text.
    if (key && (number || official)) return { key, at, lines: index + 1, words: printed, number: number && `${number}、`, official };
  }
  return undefined;
}

const lastBefore = (candidates: readonly Candidate[], limit: number): Candidate | undefined => candidates.filter(({ at }) => at < limit).at(-1);

/**
 * The headings that are there, in order. A table of contents names them too, so of several the last before the next
 * section counts; after the tables the first.
 */
export function findHeadings(lines: readonly Line[]): readonly Heading[] {
  const candidates = lines.map((_, at) => candidateAt(lines, at)).filter((candidate) => candidate !== undefined);
  const of = (key: SectionKey) => candidates.filter((candidate) => candidate.key === key);
  const numbered = (key: SectionKey) => (of(key).some(({ number }) => number) ? of(key).filter(({ number }) => number) : of(key));

  const remedies = numbered('remedies').at(-1);
  const requests = lastBefore(numbered('requests'), remedies?.at ?? Infinity);
  const proactive = lastBefore(numbered('proactive'), requests?.at ?? remedies?.at ?? Infinity);
  const overview = lastBefore(numbered('overview'), proactive?.at ?? requests?.at ?? Infinity);
  const afterTables = remedies?.at ?? requests?.at ?? proactive?.at ?? -1;
  const otherMatters = numbered('otherMatters').filter(({ at }) => at > afterTables).at(-1);
  const problems = numbered('problems').find(({ at }) => at > afterTables && at < (otherMatters?.at ?? Infinity));
  return [overview, proactive, requests, remedies, problems, otherMatters].filter((heading) => heading !== undefined);
}

/** Headings that are missing or numbered otherwise than the form. */
export function headingDoubts(headings: readonly Heading[]): readonly Doubt[] {
  return SECTION_KEYS.flatMap((key): readonly Doubt[] => {
    const { number, label } = SECTIONS[key];
    const heading = headings.find((candidate) => candidate.key === key);
    if (!heading) return [doubt('heading', ['正文', label], `没有找到标题${quoted(`${number}${label}`)}。`)];
    return heading.number && heading.number !== number
      ? [doubt('heading', ['正文', label], `标题的编号印作${quoted(heading.number)}，按表式记作${quoted(number)}。`)] : [];
  });
}
