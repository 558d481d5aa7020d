import { characterCount, isLegible, normalizeProse, normalizeWords } from '../applicant/text';
import { fullDay, parseCivilDate, type CivilDate } from '../calendar/civil-date';
import { redact } from '../redaction/redact';
import { fail, ok, type Result } from '../result';
import type { FieldRule, FieldRules } from './fields';
import { DOCUMENT_KINDS, kindRule, type YearbookKind } from './kinds';
import { valueIn, type LineSaid } from './line';
import { relationProblems } from './relations';

/** 台账的一条, as it is typed: everything as text, '' where nothing was typed. */
export interface LineText {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface LineProblem {
  /** `on`, or the name of a field of the kind. */
  readonly field: string;
  readonly message: string;
}

/** 条例施行; older documents may still be in force. */
const FIRST_DAY = '2008-05-01';
const FIRST_DOCUMENT = '1949-10-01';
const MOST_YUAN_DIGITS = 9;
/** What is never written into a book that many read. @source 个人信息保护法 arts. 25, 28 */
const PRIVATE = ['identityNumber', 'documentNumber', 'phone', 'bankCard'] as const;

const isDocument = (kind: YearbookKind): boolean => (DOCUMENT_KINDS as readonly YearbookKind[]).includes(kind);

function readDay(text: string, label: string, { today, first, ahead }: { readonly today: CivilDate; readonly first: string; readonly ahead?: boolean | undefined }): Result<CivilDate, string> {
  const day = parseCivilDate(text.trim());
  if (!day) return fail(`${label}不是日历上的日子，请重新选择。`);
  if (day > today && !ahead) return fail(`${label}在今天以后，发生了再填。`);
  return day < first ? fail(`${label}早于${fullDay(parseCivilDate(first)!)}，请核对年份。`) : ok(day);
}

function readCount(text: string, { label, unit, least, most }: Extract<FieldRule, { readonly type: 'count' }>): Result<number, string> {
  const digits = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (!/^\d{1,9}$/.test(digits)) return fail(`“${label}”只写数字，例如12。`);
  const count = Number(digits);
  if (count < least) return fail(`“${label}”至少是${least}${unit}，没有的不用填。`);
  return count > most ? fail(`“${label}”不会超过${most}${unit}，请核对。`) : ok(count);
}

function readMoney(text: string, label: string): Result<number, string> {
  const digits = text.normalize('NFKC').replace(/[\s,元¥]/g, '');
  const [, yuan, parts = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(digits) ?? [];
  if (yuan === undefined) return fail(`“${label}”按元填，最多两位小数，例如1280.50。`);
  if (yuan.length > MOST_YUAN_DIGITS) return fail(`“${label}”太大，请核对是不是多写了几位。`);
  // Read from the digits: 0.29 × 100 would not be 29.
  const fen = Number(yuan) * 100 + Number(parts.padEnd(2, '0'));
  return fen === 0 ? fail(`“${label}”要大于0元，没有收费的不用填。`) : ok(fen);
}

function readText(text: string, { label, limit }: Extract<FieldRule, { readonly type: 'words' | 'prose' }>): Result<string, string> {
  if (!isLegible(text)) return fail(`请填写“${label}”。`);
  const length = characterCount(text);
  if (length > limit) return fail(`“${label}”有${length}字，最多${limit}字，请精简。`);
  const found = redact(text, { names: [], numbers: [], open: [] }).redactions.find(({ kind }) => (PRIVATE as readonly string[]).includes(kind));
  return found ? fail(`“${label}”里像是有个人的证件、电话或者账户号码（${found.was}），请删掉，台账不写个人信息。`) : ok(text);
}

function readField(text: string, rule: FieldRule, today: CivilDate): Result<string | number | undefined, string> {
  const clean = rule.type === 'prose' ? normalizeProse(text) : normalizeWords(text);
  if (clean === '') return rule.optional ? ok(undefined) : fail(`请${rule.type === 'day' ? '选择' : '填写'}“${rule.label}”。`);
  switch (rule.type) {
    case 'day': return readDay(clean, `“${rule.label}”`, { today, first: FIRST_DAY, ahead: rule.ahead });
    case 'count': return readCount(clean, rule);
    case 'money': return readMoney(clean, rule.label);
    default: return readText(clean, rule);
  }
}

/** 一条台账 from what was typed, or what is wrong, field by field. @param today nothing is written before it happens */
export function readLine(kind: YearbookKind, { on, values }: LineText, today: CivilDate): Result<LineSaid, readonly LineProblem[]> {
  const { fields, dayLabel } = kindRule(kind);
  const problems: LineProblem[] = [];
  const day = on.trim() === '' ? fail(`请选择${dayLabel}。`) : readDay(on, dayLabel, { today, first: isDocument(kind) ? FIRST_DOCUMENT : FIRST_DAY });
  if (!day.ok) problems.push({ field: 'on', message: day.error });
  const read: Record<string, string | number> = {};
  for (const [field, rule] of Object.entries(fields)) {
    const value = readField(values[field] ?? '', rule, today);
    if (!value.ok) problems.push({ field, message: value.error });
    else if (value.value !== undefined) read[field] = value.value;
  }
  for (const field of Object.keys(values)) if (!(field in fields)) problems.push({ field, message: '这一项不在这类台账里，请返回重新打开。' });
  if (!day.ok || problems.length > 0) return fail(problems);
  const said = { kind, on: day.value, values: read } as unknown as LineSaid;
  const wrong = relationProblems(said);
  return wrong.length > 0 ? fail(wrong) : ok(said);
}

/** A value as one types it. */
function typed(rule: FieldRule, value: string | number | undefined): string {
  if (value === undefined) return '';
  if (rule.type !== 'money') return String(value);
  const fen = Number(value);
  return fen % 100 === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

/** A line as it is typed, to be changed; read again it is the same. */
export function textOf(line: LineSaid): LineText {
  const { fields } = kindRule(line.kind);
  return { on: line.on, values: Object.fromEntries(Object.entries(fields).map(([name, rule]) => [name, typed(rule, valueIn(line, name))])) };
}

/** An empty form: what is usual stands there already. */
export function emptyText(kind: YearbookKind, today: CivilDate): LineText {
  const fields: FieldRules = kindRule(kind).fields;
  return { on: today, values: Object.fromEntries(Object.entries(fields).map(([name, rule]) => [name, rule.type === 'count' && rule.usual !== undefined ? String(rule.usual) : ''])) };
}
