import { kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import type { LineText } from '@/domain/yearbook/read-line';
import { typedDay } from '@/components/field/typed-day';

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/** A line that was kept or handed over; undefined when it is none. */
export function parseText(value: unknown): LineText | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { on, values } = value as Partial<Record<keyof LineText, unknown>>;
  return typeof on === 'string' && isTexts(values) ? { on, values } : undefined;
}

/** What was typed with its days as the cloud takes them: 2026年3月2日 is 2026-03-02. */
export function withDays(kind: YearbookKind, { on, values }: LineText): LineText {
  const { fields } = kindRule(kind);
  return { on: typedDay(on), values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fields[name]?.type === 'day' && value.trim() !== '' ? typedDay(value) : value])) };
}

/** Problems by their field; of several the first. */
export const wrongOf = (problems: readonly { readonly field: string; readonly message: string }[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...problems].reverse().map(({ field, message }) => [field, message]));
