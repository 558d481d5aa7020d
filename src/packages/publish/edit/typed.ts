import type { ItemContentInput, StaffItem } from '@/contract/publishing';
import type { ActionInput } from '@/contract/actions';
import { isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS, type ElsewhereChannel } from '@/domain/publishing/channels';
import { VALIDITIES, type Validity } from '@/domain/publishing/content';
import { typedDay } from '@/components/field/typed-day';

export interface TypedFile { readonly uploadId: string; readonly name: string; readonly bytes: number }
interface TypedPlace { readonly channel: string; readonly on: string; readonly link: string }

/** The form as it is typed. */
export interface TypedItem {
  readonly title: string;
  readonly category: string;
  readonly madeOn: string;
  readonly summary: string;
  /** Plain words, or the pasted page when `markup`. */
  readonly body: string;
  readonly markup: boolean;
  readonly documentNumber: string;
  readonly topic: string;
  readonly validity: string;
  readonly validUntil: string;
  readonly places: readonly TypedPlace[];
  readonly files: readonly TypedFile[];
  readonly periodBy: string;
  readonly periodLaw: string;
  readonly changedOn: string;
  readonly reason: string;
  /** Of the first saving; the same key twice is one item. */
  readonly key: string;
  /** Version of the saved text it was begun from; empty for a new one. */
  readonly base: string;
}

export const BLANK: TypedItem = {
  title: '', category: '', madeOn: '', summary: '', body: '', markup: false, documentNumber: '', topic: '', validity: 'inForce', validUntil: '',
  places: [], files: [], periodBy: '', periodLaw: '', changedOn: '', reason: '', key: '', base: '',
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isPlace = (value: unknown): value is TypedPlace => typeof value === 'object' && value !== null && isText((value as TypedPlace).channel) && isText((value as TypedPlace).on) && isText((value as TypedPlace).link);
const isFile = (value: unknown): value is TypedFile => typeof value === 'object' && value !== null && isText((value as TypedFile).uploadId) && isText((value as TypedFile).name) && typeof (value as TypedFile).bytes === 'number';

/** What was kept on the phone; anything else is nothing. */
export function parseTyped(value: unknown): TypedItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as Record<string, unknown>;
  const texts = Object.fromEntries(Object.entries(BLANK).flatMap(([name, blank]) => (isText(blank) && isText(kept[name]) ? [[name, kept[name]]] : [])));
  const list = <T>(name: string, is: (one: unknown) => one is T): readonly T[] => (Array.isArray(kept[name]) ? kept[name].filter(is) : []);
  return { ...BLANK, ...texts, markup: kept.markup === true, places: list('places', isPlace), files: list('files', isFile) };
}

/** Markup that plain words would lose. */
const hasMarkup = (body: string): boolean => /<(?!\/?p>|br ?\/?>)/.test(body);

/** The text being written, as it was saved last. */
export function typedOf({ version, work, live, withdrawn }: Pick<StaffItem, 'version' | 'work' | 'live' | 'withdrawn'>): TypedItem {
  const content = (work ?? live ?? withdrawn)?.content;
  if (!content) return BLANK;
  const markup = hasMarkup(content.body);
  return {
    ...BLANK, title: content.title, category: content.category, madeOn: content.madeOn, summary: content.summary, markup, body: markup ? content.body : content.paragraphs.join('\n'),
    documentNumber: content.documentNumber ?? '', topic: content.topic ?? '', validity: content.validity, validUntil: content.validUntil ?? '',
    places: content.elsewhere.map(({ channel, on, link }) => ({ channel, on: on ?? '', link: link ?? '' })),
    files: content.attachments.map(({ uploadId, name, bytes }) => ({ uploadId, name, bytes })),
    periodBy: work?.period?.by ?? '', periodLaw: work?.period?.law ?? '', changedOn: work?.changedOn ?? '', reason: work?.reason ?? '',
    base: String(version),
  };
}

/** 有效性 as typed; what is none is 有效. */
export const validityOf = (typed: string): Validity => (Object.keys(VALIDITIES) as Validity[]).find((one) => one === typed) ?? 'inForce';
const channelOf = (typed: string): ElsewhereChannel | undefined => (Object.keys(ELSEWHERE_CHANNELS) as ElsewhereChannel[]).find((one) => one === typed);

type Saving = ActionInput<'papers', 'saveItem'>;
const day = (typed: string): { readonly on?: string } => (typed.trim() === '' ? {} : { on: typedDay(typed) });

/** As the server takes it; days in any usual writing. */
export function inputOf(typed: TypedItem): Pick<Saving, 'content' | 'period' | 'changedOn' | 'reason'> {
  const content: ItemContentInput = {
    title: typed.title, category: (isCategoryKey(typed.category) ? typed.category : '') as CategoryKey, madeOn: typedDay(typed.madeOn) as ItemContentInput['madeOn'],
    summary: typed.summary, body: { format: typed.markup ? 'html' : 'text', source: typed.body }, documentNumber: typed.documentNumber, topic: typed.topic,
    validity: validityOf(typed.validity),
    ...(typed.validUntil.trim() && { validUntil: typedDay(typed.validUntil) as ItemContentInput['madeOn'] }),
    elsewhere: typed.places.flatMap(({ channel: chosen, on, link }) => {
      const channel = channelOf(chosen);
      return channel ? [{ channel, ...day(on), ...(link.trim() && ELSEWHERE_CHANNELS[channel].link && { link: link.trim() }) }] : [];
    }) as ItemContentInput['elsewhere'],
    uploadIds: typed.files.map(({ uploadId }) => uploadId),
  };
  return {
    content,
    ...((typed.periodBy.trim() || typed.periodLaw.trim()) && { period: { by: typedDay(typed.periodBy) as ItemContentInput['madeOn'], law: typed.periodLaw } }),
    ...(typed.changedOn.trim() && { changedOn: typedDay(typed.changedOn) as ItemContentInput['madeOn'] }), ...(typed.reason.trim() && { reason: typed.reason }),
  };
}
