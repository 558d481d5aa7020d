import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { StaffCase } from '@/contract/staff';
import type { StepInputDraft, StepType } from '@/contract/steps';
import type { CaseFile } from '../letters/case-files';
import { STEP_FORMS, type FieldRow } from './forms';

/** What is typed into a step's form, as text under the key of its field. */
export type Typed = Readonly<Record<string, string>>;
export const BLANK: Typed = {};

/** What the phone kept, checked. */
export function parseTyped(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Uploads under the key of their field, as the phone keeps them. */
export function filesIn(text: string): readonly CaseFile[] {
  if (text === '') return [];
  const kept: unknown = JSON.parse(text);
  return Array.isArray(kept) ? kept as readonly CaseFile[] : [];
}

export const filesText = (files: readonly CaseFile[]): string => (files.length > 0 ? JSON.stringify(files) : '');

/** A case, and where its step asks for it, what else is known: 申请人这个月的第几件. */
export type KnownCase = StaffCase & { readonly nthOfMonth?: number };

/** What a field holds: what was typed, else what the case or the table begins with. */
export function heldBy(field: FieldRow, typed: Typed, current: KnownCase, today: CivilDate): string {
  const value = typed[field.key];
  if (value !== undefined) return value;
  if (field.key === 'quantity' && typed.tariff === 'pieces' && current.nthOfMonth !== undefined) return String(current.nthOfMonth);
  const { extensionAsked } = current.open;
  if (extensionAsked && field.key === 'workingDays') return String(extensionAsked.workingDays);
  if (extensionAsked && field.key === 'reason') return extensionAsked.reason;
  if (field.kind === 'day') return field.optional || field.range === 'future' ? '' : today;
  if (field.kind === 'number') return field.start ?? '';
  if (field.kind !== 'choice') return '';
  const options = field.options(current);
  // The only one there is needs no choosing; on-line a notice is there at once, on paper somebody has to say how it went.
  return options.length === 1 || (field.key === 'how' && !current.intake?.paper) ? (options[0]?.value ?? '') : '';
}

/** The fields that are asked now. */
export const askedFields = (type: StepType, typed: Typed): readonly FieldRow[] =>
  STEP_FORMS[type].fields.filter(({ when }) => !when || typed[when.key] === when.is);

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What is still missing or cannot be, by the key of its field. */
export function problemsOf(type: StepType, typed: Typed, current: KnownCase, today: CivilDate): Readonly<Record<string, string>> {
  return Object.fromEntries(askedFields(type, typed).flatMap((field) => {
    const value = heldBy(field, typed, current, today).trim();
    const wrong = wrongIn(field, value);
    return wrong ? [[field.key, wrong]] : [];
  }));
}

function wrongIn(field: FieldRow, value: string): string | undefined {
  if (value === '') return field.optional ? undefined : `请${field.kind === 'choice' || field.kind === 'day' ? '选择' : '填写'}${field.label}。`;
  switch (field.kind) {
    case 'number': return /^[1-9]\d{0,6}$/.test(value) ? undefined : `${field.label}应当是大于0的整数，请重新填写。`;
    case 'text': return [...value].length > field.limit ? `${field.label}不超过${field.limit}字，现在是${[...value].length}字，请精简。` : undefined;
    case 'lines': return linesOf(value).some((line) => [...line].length > field.limit) ? `每一项不超过${field.limit}字，请精简。` : undefined;
    default: return undefined;
  }
}

/** The step as it is sent; fields left empty are absent. */
export function stepOf(type: StepType, typed: Typed, current: KnownCase, today: CivilDate): StepInputDraft {
  const values = askedFields(type, typed).flatMap((field): readonly (readonly [string, unknown])[] => {
    const value = heldBy(field, typed, current, today).trim();
    if (value === '') return [];
    switch (field.kind) {
      case 'number': return [[field.key, Number(value)]];
      case 'lines': return [[field.key, linesOf(value)]];
      case 'files': return [[field.key, filesIn(value).map(({ uploadId }) => uploadId)]];
      case 'day': return parseCivilDate(value) ? [[field.key, value]] : [];
      default:
        if (field.key === 'how') return value === 'posted' ? [['posted', true]] : [];
        if (field.key === 'simplified') return value === 'yes' ? [['simplified', true]] : [];
        return [[field.key, value]];
    }
  });
  return { type, ...Object.fromEntries(values) } as StepInputDraft;
}
