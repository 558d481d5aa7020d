import type { NoticeDocument } from './notice';
import type { NoticeRefusal } from './notice-refusal';
import { inOneLine } from './notice-text';
import { fail, ok, type Result } from '../result';

/** Where the notice was found; the number only where its text does not carry it. */
export interface NoticeSource {
  readonly address: string;
  readonly number?: string;
}

const TITLE = /国务院办公厅关于([^。:]{4,60}?)的通知/;
const WHOLE_YEAR = /^(\d{4})年部分节假日安排$/;
const CHANGED = /(?:调整|延长)(\d{4})年(.{1,20}?)(?:假期|放假)/;
const OFFICIAL = /^https?:\/\/(?:[a-z0-9-]+\.)*gov\.cn\/\S+$/i;
const NUMBER = /国办发(明电)?[〔[(【](\d{4})[〕\])】]第?(\d{1,3})号/;

const numberIn = (text: string): string | undefined => {
  const [whole, telegram = '', year, number] = NUMBER.exec(inOneLine(text)) ?? [];
  return whole && `国办发${telegram}〔${year}〕${number}号`;
};

/** What a notice is, before its days are read. */
export interface NoticeHead {
  /** Of a year, or one that changes a year's. */
  readonly kind: 'year' | 'amendment';
  readonly year: number;
  /** 要调整的节日. */
  readonly names: readonly string[];
  readonly document: NoticeDocument;
}

/** 标题、文号、网址; the number of the text outranks a typed one, and must not differ from it. */
export function headOf(text: string, source: NoticeSource): Result<NoticeHead, NoticeRefusal> {
  const [title, about = ''] = TITLE.exec(inOneLine(text)) ?? [];
  const whole = WHOLE_YEAR.exec(about);
  const changed = CHANGED.exec(about);
  const year = Number(whole?.[1] ?? changed?.[1]);
  if (!title || !year) return fail({ code: 'notANotice' });
  const address = source.address.trim();
  if (!OFFICIAL.test(address)) return fail({ code: 'addressNotOfficial' });
  const [written, typed] = [numberIn(text), source.number?.trim() ? numberIn(source.number) : undefined];
  if (source.number?.trim() && !typed) return fail({ code: 'numberNotUnderstood' });
  if (written && typed && written !== typed) return fail({ code: 'numberDiffers', inText: written });
  const number = written ?? typed;
  return ok({
    kind: whole ? 'year' : 'amendment', year, names: changed?.[2]?.split(/[、和与]/) ?? [],
    document: { title, address, ...(number && { number }) },
  });
}
