import type { ActionInput, ActionName, ActionValue, FunctionName } from '@/contract/actions';
import { civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { StaffRole } from '@/domain/statute/roles';
import { bytesOf, type SampleKind } from '../../test/support/sample-files';
import type { Chance } from './random';
import { plainText } from './words';
import type { FuzzWorld } from './world';

export type Document = Readonly<Record<string, unknown>> & { readonly _id?: unknown };

/** What a recipe does with: chance, the store as it stands, and questions asked as somebody. */
export interface Hand {
  readonly by: Chance;
  readonly world: FuzzWorld;
  /** On which day the town's clock stands. */
  readonly today: CivilDate;
  /** What whoever needs this said about it: which step, which kind. */
  readonly hint: string | undefined;
  /** A key that nobody used. */
  key(): string;
  words(): string;
  /** An agency whose people handle something, 乔官镇 mostly. */
  home(): 'qiaoguan' | 'wutu';
  /** Who holds a role there; undefined where nobody does. */
  staff(agencyId: string, role: StaffRole): string;
  /** Somebody who files for himself. */
  applicant(): string;
  /** Whose a record is, by name; undefined for whoever is none of the speakers. */
  ownerOf(document: Document): string | undefined;
  /** A few records of a collection that fit, in a random order. */
  some(collection: string, fits?: (document: Document) => boolean): readonly Document[];
  /** Asks as somebody; undefined when he is refused. */
  ask<F extends FunctionName, A extends ActionName<F>>(who: string, fn: F, action: A, input: ActionInput<F, A>): Promise<ActionValue<F, A> | undefined>;
  /** Puts a file where the cloud said. @returns its file id */
  put(cloudPath: string, content: Buffer): Promise<string>;
}

/** What to send, and who sends it; or what has to be done first, with a hint for it; undefined when nothing fits now. */
export type Made<Input = object> = { readonly who: string; readonly input: Input } | { readonly first: string; readonly hint?: string } | undefined;
export type Recipe = (hand: Hand) => Promise<Made> | Made;
/** How the inputs of a function's actions are made from what is there. */
export type Recipes<F extends FunctionName> = { readonly [A in ActionName<F>]?: (hand: Hand) => Promise<Made<ActionInput<F, A>>> | Made<ActionInput<F, A>> };

const PEOPLE: Readonly<Record<string, Partial<Readonly<Record<StaffRole, string>>>>> = {
  qiaoguan: { officer: 'officer', reviewer: 'reviewer', officeHead: 'head', signatory: 'head', editor: 'editor', administrator: 'administrator' },
  wutu: { officer: 'wutuOfficer', reviewer: 'wutuReviewer', officeHead: 'wutuHead', signatory: 'wutuHead', administrator: 'wutuHead', editor: 'wutuOfficer' },
  changle: { officer: 'county', supervisor: 'supervisor', administrator: 'supervisor' },
};

let made = 0;
/** Nobody looks at more records at once. */
const ENOUGH = 5;
const shuffled = (ids: readonly string[], by: Chance) => ids.map((id) => [by.next(), id] as const).sort(([left], [right]) => left - right).map(([, id]) => id);

/** @param ask sends as somebody, and is counted and looked at like every other call */
export function handFor(world: FuzzWorld, by: Chance, today: string, hint: string | undefined, ask: (who: string, fn: FunctionName, action: string, input: object) => Promise<unknown>): Hand {
  return {
    by, world, hint, today: civilDate(today),
    key: () => `fuzz-recipe-${String(made += 1).padStart(8, '0')}`,
    words: () => plainText(by),
    home: () => (by.maybe(0.85) ? 'qiaoguan' : 'wutu'),
    staff: (agencyId, role) => PEOPLE[agencyId]?.[role] ?? 'officer',
    applicant: () => by.of(['applicantA', 'applicantB', 'applicantC', 'resident']),
    ownerOf: ({ owner }) => world.owners.get(String(owner)),
    some: (collection, fits = () => true) => {
      const found: Document[] = [];
      for (const id of shuffled(world.store.ids(collection), by)) {
        const one = found.length < ENOUGH ? world.store.document(collection, id) : undefined;
        if (one && fits(one)) found.push(one);
      }
      return found;
    },
    ask: async (who, fn, action, input) => await ask(who, fn, action, input as object) as never,
    put: async (cloudPath, content) => {
      const response = await fetch(`${world.town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
      return (await response.json() as { readonly fileID?: string }).fileID ?? 'cloud://x/uploads/none';
    },
  };
}

/** A file of a kind whose name says so. */
export const sampleFile = (by: Chance, kinds: readonly SampleKind[] = ['jpg', 'png', 'pdf', 'docx', 'xlsx', 'txt']) => {
  const kind = by.of(kinds);
  return { name: `材料.${kind}`, content: bytesOf(kind) };
};

export const idOf = ({ _id }: Document): string => String(_id);
export const first = <T>(list: readonly T[] | undefined): T | undefined => list?.[0];
