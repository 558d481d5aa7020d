import type { ItemContentInput, StaffItem } from '@/contract/publishing';
import { civilDate } from '@/domain/calendar/civil-date';
import type { Reply } from '@/contract/reply';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { newKey, type Caller, type Town } from './town';

export const QIAOGUAN = 'qiaoguan';
const PIN = '246810';
export const day = civilDate;
export const CONTENT: ItemContentInput = {
  title: '2026年第一批农村低保名单公示', category: 'township-8', madeOn: day('2026-02-24'), summary: '公示第一批新增低保对象，公示期七天。',
  body: { format: 'text', source: '经审核，下列家庭符合条件。\n公示期为七天。' }, topic: '社会救助',
};
/** 保密审查: nothing is touched. */
export const NONE = { secrecy: { touches: [] } };
/** The three who review, in their order. */
export const THREE = [['officer'], ['reviewer', NONE], ['head']] as const;

type Drafted = { readonly kind: 'new'; readonly key: string } | { readonly kind: 'saved'; readonly id: string; readonly version: number };
export const draftInput = (draft: Drafted, content: Partial<ItemContentInput> = {}) => ({ agencyId: QIAOGUAN, draft, content: { ...CONTENT, ...content } });
/** What is sent to save an item once more. */
export const savedAs = ({ id, version }: Pick<StaffItem, 'id' | 'version'>) => ({ kind: 'saved', id, version }) as const;

function given<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.code} ${reply.message}`);
  return reply.value;
}

/** The desk of whoever publishes in 乔官镇: every step from a draft to what the public reads. */
export function publishDesk(town: Town) {
  const editor = town.as('editor');
  const save = (draft: Drafted, content: Partial<ItemContentInput> = {}, who: Caller = editor) => who.call('papers', 'saveItem', draftInput(draft, content));
  const written = async (content: Partial<ItemContentInput> = {}, who?: Caller): Promise<StaffItem> => given(await save({ kind: 'new', key: newKey() }, content, who));
  const submitted = ({ id, version }: StaffItem) => editor.value('staff', 'submitItem', { id, version });
  const review = (persona: PersonaKey, { id, version }: Pick<StaffItem, 'id' | 'version'>, more: object = {}) => town.as(persona).call('staff', 'reviewItem', { id, version, pin: PIN, opinion: '同意公开。', ...more });
  const reviewedBy = async (item: StaffItem, ...steps: readonly (readonly [PersonaKey, object?])[]): Promise<StaffItem> => {
    let now = item;
    for (const [persona, more] of steps) now = given(await review(persona, now, more));
    return now;
  };
  const approved = async (content: Partial<ItemContentInput> = {}) => reviewedBy(await submitted(await written(content)), ...THREE);
  const publish = ({ id, version }: Pick<StaffItem, 'id' | 'version'>, who: Caller = editor) => who.call('staff', 'publishItem', { id, version });
  const published = async (content: Partial<ItemContentInput> = {}): Promise<StaffItem> => given(await publish(await approved(content)));
  /** A new text of what is public, on its way to the reviews. */
  const revised = ({ id, version }: Pick<StaffItem, 'id' | 'version'>, reason: string) => editor.value('staff', 'reviseItem', { id, version, reason });
  const someone = town.person(undefined);
  /** Every text that any reading action gives about the agency and one item. */
  const everythingPublic = async (id: string): Promise<string> => JSON.stringify(await Promise.all([
    someone.call('public', 'getItem', { id }), someone.call('public', 'agencyHome', { agencyId: QIAOGUAN }),
    ...(['own', 'county'] as const).flatMap((scope) => [
      someone.call('public', 'listItems', { agencyId: QIAOGUAN, scope }), someone.call('public', 'listItems', { agencyId: QIAOGUAN, scope, category: CONTENT.category }),
      someone.call('public', 'listItems', { agencyId: QIAOGUAN, scope, year: 2026 }), someone.call('public', 'itemsByCategory', { agencyId: QIAOGUAN, scope }),
    ]),
  ]));
  const counted = async (): Promise<number> => (await someone.value('public', 'itemsByCategory', { agencyId: QIAOGUAN })).counts[CONTENT.category] ?? 0;
  return { editor, someone, save, written, submitted, review, reviewedBy, approved, publish, published, revised, everythingPublic, counted };
}
