import type { NarrativeDraft, Paragraph, Place } from './draft';
import type { Field } from './field';
import type { FieldKey } from './field-key';
import { CUES, type Cue } from './cues';
import type { Fields } from './fields';
import { PLACES } from './passages';
import { isText } from './pieces';
import { redact } from '../redaction/redact';

/** 提醒: something in the text that a look would put right. Never stops publishing. */
export interface DraftRemark {
  readonly code: 'typedSame' | 'typedOther' | 'zero' | 'gone' | 'likeHeading' | 'private';
  readonly place: Place;
  readonly paragraphId: string;
  /** Which piece of the paragraph. */
  readonly piece: number;
  readonly message: string;
  /** The number that was meant, and where the typed one stands in the piece. */
  readonly bind?: { readonly field: FieldKey; readonly offset: number; readonly length: number };
}

const TYPED = /(\d+(?:,\d{3})*(?:\.\d+)?)(\s*)(万元|元|条次|条|件|人次|人|场|次|项)/g;
/** Half-width digits one for one, so that places stay. */
const halfWidth = (text: string): string => text.replace(/[０-９．，]/g, (mark) => (mark === '，' ? mark : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)));
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
    found.push({ shown: whole, value: Number(digits.replace(/,/g, '')), unit, clause: clauseBefore(plain.slice(0, match.index)), offset: match.index, length: digits.length });
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
  return found ? [{ code: 'private', place, paragraphId: id, piece: at, message: '这里像是有个人的证件或者账户号码。报告要公开，请删掉。' }] : [];
});

/** A paragraph that reads like the heading of one of the six sections: a reader of the report would cut it there. */
const LIKE_HEADING = /^\s*第?[一二三四五六七八九十](?:部分)?\s*[、.．,，:：].*(?:情况|事项|问题|措施|不足|打算|方向|思路|安排)\s*[:：]?\s*$/;

function headingRemarks(place: Place, { id, pieces }: Paragraph): readonly DraftRemark[] {
  const [first] = pieces;
  const text = pieces.map((piece) => (isText(piece) ? piece.text : '')).join('');
  return first && isText(first) && text.length <= 45 && LIKE_HEADING.test(text)
    ? [{ code: 'likeHeading', place, paragraphId: id, piece: 0, message: '这一段像一个部分的标题，别人读报告时会在这里断开。小标题请用“加小标题”，编号会自动加上。' }] : [];
}

/** 一段的提醒, while it is being written. */
export const paragraphRemarks = (place: Place, paragraph: Paragraph, fields: Fields): readonly DraftRemark[] => [
  ...typedRemarks(place, paragraph, fields), ...zeroRemarks(place, paragraph, fields), ...goneRemarks(place, paragraph, fields), ...headingRemarks(place, paragraph), ...privateRemarks(place, paragraph),
];

/**
 * 正文里可以改好的地方: numbers that were typed although they are bound to something, with the number that is meant; zeros;
 * fields that are gone; paragraphs like headings. Numbers against 表三 and 表四 are C7 besides.
 * @param draft refreshed before
 */
export function draftRemarks({ places }: NarrativeDraft, fields: Fields): readonly DraftRemark[] {
  return PLACES.flatMap((place) => places[place].flatMap((paragraph) => paragraphRemarks(place, paragraph, fields)));
}
