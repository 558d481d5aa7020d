import type { PublicRule } from '@/contract/rules';
import type { KeptUpload } from '@/services/uploads/use-uploads';
import { randomId } from '@/services/random-id';

/** 一项制度 as it is typed. `id` of a new one is made here, so that a repeated tap makes one. */
export interface TypedRule {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly documentNumber: string;
  /** 2026-03-01 */
  readonly madeOn: string;
  readonly body: string;
  readonly note: string;
  readonly keepFile: boolean;
  readonly uploads: readonly KeptUpload[];
}

export const blankRule = (): TypedRule => ({ id: randomId(32), version: 0, title: '', documentNumber: '', madeOn: '', body: '', note: '', keepFile: false, uploads: [] });

export function typedRule({ id, version, edition }: PublicRule): TypedRule {
  const { title, documentNumber = '', madeOn, body = '', file } = edition;
  return { id, version, title, documentNumber, madeOn, body, note: '', keepFile: file !== undefined, uploads: [] };
}

const TEXTS = ['id', 'title', 'documentNumber', 'madeOn', 'body', 'note'] as const;

/** What the phone kept, checked. */
export function parseRule(value: unknown): TypedRule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as Readonly<Record<string, unknown>>;
  const fits = TEXTS.every((key) => typeof kept[key] === 'string') && typeof kept.version === 'number' && typeof kept.keepFile === 'boolean' && Array.isArray(kept.uploads);
  return fits ? value as TypedRule : undefined;
}
