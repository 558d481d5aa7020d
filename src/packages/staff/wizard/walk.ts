import type { StaffCase } from '@/contract/staff';
import { WIZARD_NODES, type WizardAnswers } from '@/domain/wizard/wizard';
import type { WizardRecord } from '@/domain/wizard/record';

/** Answers that are on this phone and not yet in the cloud. */
export interface Unsent {
  readonly answers: WizardAnswers;
  /** Of the case that was on the screen. */
  readonly version: number;
  /** Of the answers in the cloud that these came after. */
  readonly revision: number;
}

/** Nothing waits to be sent. */
export const NONE: Unsent = { answers: {}, version: 0, revision: 0 };

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** What the phone kept, checked; questions and options that are gone are left out. */
export function parseUnsent(value: unknown): Unsent | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { answers, version, revision } = value as Record<keyof Unsent, unknown>;
  if (typeof answers !== 'object' || answers === null || !isWhole(version) || !isWhole(revision)) return undefined;
  const given = Object.entries(WIZARD_NODES).flatMap(([node, { options }]) => {
    const option = (answers as Record<string, unknown>)[node];
    return typeof option === 'string' && Object.prototype.hasOwnProperty.call(options, option) ? [[node, option] as const] : [];
  });
  return { answers: Object.fromEntries(given), version, revision };
}

/** The answers to go on with, and what of the file they are held against. */
export interface Walk {
  readonly answers: WizardAnswers;
  readonly record: WizardRecord;
  readonly revision: number;
  /** Whether they are not in the cloud yet. */
  readonly unsent: boolean;
}

/** 接着走: what is on this phone if nobody answered since, else what is in the cloud. */
export function walkOf({ version, records, wizard: { marks, since, saved } }: Pick<StaffCase, 'version' | 'records' | 'wizard'>, kept: Unsent): Walk {
  const revision = saved?.revision ?? 0;
  if (kept.version > 0 && kept.revision === revision) {
    // What came after answers the cloud never saw is not told; everything of the file that could matter is looked at again.
    return { answers: kept.answers, record: { records, marks, since: kept.version === version ? [] : marks }, revision, unsent: true };
  }
  return { answers: saved?.answers ?? {}, record: { records, marks, since }, revision, unsent: false };
}
