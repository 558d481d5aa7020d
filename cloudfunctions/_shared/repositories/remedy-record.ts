import * as z from 'zod/mini';
import type { CountedRemedy } from '@/domain/report/tally-remedies';
import { REMEDY_ENDINGS, REMEDY_WAYS } from '@/domain/statute/remedy-ways';
import { civilDate, keysIn } from './fields';

/** 复议、诉讼 of a case, kept with it so that 表四 is counted without opening an event. */
export const storedRemedy = z.strictObject({
  remedyId: z.string(),
  way: keysIn(REMEDY_WAYS),
  filedOn: civilDate,
  ended: z.optional(z.strictObject({ on: civilDate, result: keysIn(REMEDY_ENDINGS) })),
});
type StoredRemedy = z.infer<typeof storedRemedy>;

export const toStored = (remedies: readonly CountedRemedy[]): StoredRemedy[] => remedies.map(({ caseId: _id, ...stored }) => stored);

/** The last day a remedy of the case ended, of pending ones the end of time; empty without any. */
export function remedyKeyOf(remedies: readonly CountedRemedy[], id: string, endOfTime: string): string {
  const ends = remedies.map(({ ended }) => ended?.on ?? endOfTime).sort();
  const last = ends[ends.length - 1];
  return last === undefined ? '' : `${last}/${id}`;
}

const withProjection = z.looseObject({ _id: z.string(), projection: z.looseObject({ remedies: z.array(storedRemedy) }) });

/** Days, kinds and ids of these events are readable without a key, see event-seal.ts. */
const ofEvents = z.looseObject({
  _id: z.string(),
  events: z.array(z.looseObject({ type: z.string() })),
  withoutEffect: z.optional(z.array(z.looseObject({ index: z.int() }))),
  splitFrom: z.optional(z.looseObject({ events: z.int() })),
});
const filed = z.looseObject({ type: z.literal('remedyFiled'), on: civilDate, remedyId: z.string(), way: keysIn(REMEDY_WAYS) });
const ended = z.looseObject({ type: z.literal('remedyEnded'), on: civilDate, remedyId: z.string(), result: keysIn(REMEDY_ENDINGS) });

/** What `remediesOf` says of a case, from its document in the form that has it in its projection. */
export function remediesOfProjection(stored: object): readonly CountedRemedy[] {
  const { _id: caseId, projection: { remedies } } = withProjection.parse(stored);
  return remedies.map(({ ended: over, ...remedy }) => ({ caseId, ...remedy, ...(over && { ended: over }) }));
}

/** The same from the events, for a document of before the projection had it; the clock brings it up to date. */
export function remediesOfEvents(stored: object): readonly CountedRemedy[] {
  const { _id: caseId, events, withoutEffect = [], splitFrom } = ofEvents.parse(stored);
  const without = new Set(withoutEffect.map(({ index }) => index));
  const inherited = splitFrom?.events ?? 0;
  const found = new Map<string, CountedRemedy>();
  const ends = new Map<string, NonNullable<CountedRemedy['ended']>>();
  events.forEach((event, index) => {
    if (without.has(index)) return;
    if (event.type === 'remedyFiled' && index >= inherited) {
      const { remedyId, way, on } = filed.parse(event);
      found.set(remedyId, { caseId, remedyId, way, filedOn: on });
    } else if (event.type === 'remedyEnded') {
      const { remedyId, on, result } = ended.parse(event);
      ends.set(remedyId, { on, result });
    }
  });
  return [...found.values()].map((remedy) => {
    const over = ends.get(remedy.remedyId);
    return over ? { ...remedy, ended: over } : remedy;
  });
}
