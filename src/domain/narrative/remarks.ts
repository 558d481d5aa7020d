import type { NarrativeDraft, Paragraph, Place } from './draft';
import type { Field } from './field';
import type { FieldKey } from './field-key';
import { CUES, DENIALS, type Cue } from './cues';
import type { Fields } from './fields';
import { PLACES } from './passages';
import { isText } from './pieces';
import { redact } from '../redaction/redact';
import { cleanText } from '../report/read/characters';
import { chineseNumeral } from '../statute/article';

/** 提醒: something in the text that a look would put right. What of it stops publishing is said by the checks (report-work/findings). */
export interface DraftRemark {
  readonly code: 'typedSame' | 'typedOther' | 'denied' | 'glued' | 'zero' | 'gone' | 'likeHeading' | 'private';
  readonly place: Place;
  readonly paragraphId: string;
  /** Which piece of the paragraph. */
  readonly piece: number;
  readonly message: string;
  /** Of a number: it is somebody's 身份证号码 by its form, and not only by the words beside it. */
  readonly sure?: true;
  /** The number that was meant, and where the typed one stands in the piece. */
  readonly bind?: { readonly field: FieldKey; readonly offset: number; readonly length: number };
}

const TYPED = /(\d+(?:,\d{3})*(?:\.\d+)?|[一二三四五六七八九十百零两]{1,6})(\s*)(万元|元|条次|条|件|份|宗|起|人次|人|场|次|项)/g;
/** Said of applications and documents as 件 is. */
const SAME_AS_CASES = ['份', '宗', '起'];
const MOST_HAN = 199;
/** 三件, as small offices write it. */
const HAN: ReadonlyMap<string, number> = new Map([...Array.from({ length: MOST_HAN }, (_, at): readonly [string, number] => [chineseNumeral(at + 1), at + 1]), ['两', 2]]);
/** Half-width digits one for one, so that places stay. */
const halfWidth = (text: string): string => text.replace(/[０-９．，]/g, (mark) => (mark === '，' ? mark : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)));
/** As a reader sees it beside a number: spaces and marks that are not printed part nothing. */
const bare = (text: string): string => halfWidth(cleanText(text)).replace(/\s/g, '');
/** A part of the year, or another one; 上年结转 is of this year's table. */
const OTHER_TIME = /上半年|下半年|季度|月份|去年|往年|上一?年度?(?!结转|的申请)/;
const clauseBefore = (text: string): string => /[^，。；：！？、]*$/.exec(text)?.[0] ?? '';

interface Typed {
  readonly shown: string;
  readonly value: number;
  readonly unit: string;
  /** What stands before it in its clause. */
  readonly clause: string;
  readonly offset: number;
  readonly length: number;
}

function typedIn(text: string): readonly Typed[] {
  const plain = halfWidth(text);
  const found: Typed[] = [];
  TYPED.lastIndex = 0;
  for (let match = TYPED.exec(plain); match; match = TYPED.exec(plain)) {
    const [whole, digits = '', , unit = ''] = match;
    const value = HAN.get(digits) ?? Number(digits.replace(/,/g, ''));
    // 第二十条, 一件一件, 每一件: no number of anything.
    const ordinal = /第$/.test(plain.slice(0, match.index));
    const each = digits === '一' && (/[每逐]$|一.$/.test(plain.slice(0, match.index)) || plain.slice(match.index + whole.length).startsWith('一'));
    if (!Number.isNaN(value) && !each && !ordinal) found.push({ shown: whole, value, unit: SAME_AS_CASES.includes(unit) ? '件' : unit, clause: clauseBefore(plain.slice(0, match.index)), offset: match.index, length: digits.length });
  }
  return found;
}

/** Numbers the clause speaks of, the one that agrees first; of another year it speaks of none. */
function meantBy({ clause, unit, value }: Typed, fields: Fields): Field | undefined {
  const year = fields.get('year')?.text;
  if ((clause.match(/\d{4}(?=年)/g) ?? []).some((named) => named !== year)) return undefined;
  const spoken = (cue: Cue) => cue.unit === unit && cue.says.every((pattern) => pattern.test(clause)) && !(cue.not?.test(clause) ?? false);
  const meant = CUES.filter(spoken).map(({ field }) => fields.get(field)).filter((field): field is Field => field !== undefined);
  return meant.find((field) => field.value === value) ?? meant[0];
}

function typedRemarks(place: Place, { id, pieces }: Paragraph, fields: Fields): readonly DraftRemark[] {
  return pieces.flatMap((piece, at) => (!isText(piece) ? [] : typedIn(piece.text).flatMap((typed): readonly DraftRemark[] => {
    const field = meantBy(typed, fields);
    if (!field) return [];
    const same = field.value === typed.value;
    return [{
      code: same ? 'typedSame' : 'typedOther', place, paragraphId: id, piece: at, bind: { field: field.key, offset: typed.offset, length: typed.length },
      message: same ? `“${typed.shown}”是打上去的，以后数据变了它不会变。可以换成绑定的数（${field.from}）。`
        : `正文写“${typed.shown}”，${field.from}是${field.text}${field.unit}。请核对，口径不同的在正文里说明。`,
    }];
  })));
}

/** 没有收到, where by now something is there: the words stay in a paragraph that somebody changed. */
function deniedRemarks(place: Place, { id, pieces }: Paragraph, fields: Fields): readonly DraftRemark[] {
  const year = fields.get('year')?.text;
  return pieces.flatMap((piece, at) => (!isText(piece) ? [] : halfWidth(piece.text).split(/[。；！？\n]/).flatMap((sentence): readonly DraftRemark[] => {
    if (OTHER_TIME.test(sentence) || (sentence.match(/\d{4}(?=年)/g) ?? []).some((named) => named !== year)) return [];
    return DENIALS.flatMap(({ field: key, says }): readonly DraftRemark[] => {
      const [words] = says.exec(sentence) ?? [];
      const field = words === undefined ? undefined : fields.get(key);
      return field && (field.value ?? 0) > 0 ? [{ code: 'denied', place, paragraphId: id, piece: at, message: `正文写“${words}”，${field.from}是${field.text}${field.unit}。请改写这一句，数用绑定的数。` }] : [];
    });
  })));
}

/** 3 beside a typed 0 is printed as 30: nothing that reads as a part of the number may stand at it. */
function gluedRemarks(place: Place, { id, pieces }: Paragraph, fields: Fields): readonly DraftRemark[] {
  // Empty stretches are where one could type; nothing of them is printed.
  const shown = pieces.map((piece, at) => ({ at, text: isText(piece) ? bare(piece.text) : fields.get(piece.field)?.text ?? '' })).filter(({ text }) => text !== '');
  return shown.flatMap(({ at, text: own }, index): readonly DraftRemark[] => {
    const piece = pieces[at];
    const field = piece && !isText(piece) ? fields.get(piece.field) : undefined;
    if (!field) return [];
    const [before, behind] = [shown[index - 1], shown[index + 1]];
    const [greater = ''] = field.type === 'number' ? /^[十百千万亿]/.exec(behind?.text ?? '') ?? [] : [];
    const left = /^\d/.test(own) && /\d[.,]?$/.test(before?.text ?? '') ? before : undefined;
    const right = (/\d$/.test(own) && /^[.,]?\d/.test(behind?.text ?? '')) || (greater !== '' && !field.unit.startsWith(greater)) ? behind : undefined;
    const touching = left ?? right;
    return touching ? [{ code: 'glued', place, paragraphId: id, piece: touching.at, message: `绑定的“${own}”紧挨着别的数字，印出来是另一个数。请把挨着的数字删掉。` }] : [];
  });
}

/** 收到0件: said better as 没有收到. Amounts of money may be 0. */
const zeroRemarks = (place: Place, { id, passage, pieces }: Paragraph, fields: Fields): readonly DraftRemark[] => (passage !== undefined ? [] : pieces.flatMap((piece, at): readonly DraftRemark[] => {
  const field = isText(piece) ? undefined : fields.get(piece.field);
  if (!field || field.value !== 0 || field.unit === '元' || field.unit === '万元') return [];
  return [{ code: 'zero', place, paragraphId: id, piece: at, message: `“${field.label}”现在是0，这一句改写成“没有……”更清楚。` }];
}));

const goneRemarks = (place: Place, { id, pieces }: Paragraph, fields: Fields): readonly DraftRemark[] => pieces.flatMap((piece, at): readonly DraftRemark[] => (isText(piece) || fields.has(piece.field) ? [] : [{
  code: 'gone', place, paragraphId: id, piece: at, message: '这里绑定的数据已经删掉了，请拿掉这个数，或者换一个。',
}]));

/** What no report tells of anybody. @source 个人信息保护法 arts. 25, 28 */
const PRIVATE: readonly string[] = ['identityNumber', 'documentNumber', 'bankCard'];

const privateRemarks = (place: Place, { id, pieces }: Paragraph): readonly DraftRemark[] => pieces.flatMap((piece, at): readonly DraftRemark[] => {
  const found = isText(piece) ? redact(piece.text, { names: [], numbers: [], open: [] }).redactions.find(({ kind }) => PRIVATE.includes(kind)) : undefined;
  return found ? [{ code: 'private', place, paragraphId: id, piece: at, message: '这里像是有个人的证件或者账户号码。报告要公开，请删掉。', ...(found.kind === 'identityNumber' && { sure: true as const }) }] : [];
});

/** A paragraph that reads like the heading of one of the six sections: a reader of the report would cut it there. */
const LIKE_HEADING = /^\s*第?[一二三四五六七八九十](?:部分)?\s*[、.．,，:：].*(?:情况|事项|问题|措施|不足|打算|方向|思路|安排)\s*(?:[:：]\s*)?$/;

function headingRemarks(place: Place, { id, pieces }: Paragraph): readonly DraftRemark[] {
  const [first] = pieces;
  const text = pieces.map((piece) => (isText(piece) ? piece.text : '')).join('');
  return first && isText(first) && text.length <= 45 && LIKE_HEADING.test(text)
    ? [{ code: 'likeHeading', place, paragraphId: id, piece: 0, message: '这一段像一个部分的标题，别人读报告时会在这里断开。小标题请用“加小标题”，编号会自动加上。' }] : [];
}

/** 一段的提醒, while it is being written. */
export const paragraphRemarks = (place: Place, paragraph: Paragraph, fields: Fields): readonly DraftRemark[] => [
  ...typedRemarks(place, paragraph, fields), ...deniedRemarks(place, paragraph, fields), ...gluedRemarks(place, paragraph, fields), ...zeroRemarks(place, paragraph, fields), ...goneRemarks(place, paragraph, fields), ...headingRemarks(place, paragraph), ...privateRemarks(place, paragraph),
];

/**
 * 正文里可以改好的地方: numbers that were typed although they are bound to something, with the number that is meant; zeros;
 * fields that are gone; paragraphs like headings. Numbers against 表三 and 表四 are C7 besides.
 * @param draft refreshed before
 */
export function draftRemarks({ places }: NarrativeDraft, fields: Fields): readonly DraftRemark[] {
  return PLACES.flatMap((place) => places[place].flatMap((paragraph) => paragraphRemarks(place, paragraph, fields)));
}
