import { excerpt } from '@/domain/applicant/text';
import type { Instant } from '@/domain/calendar/instant';
import { randomId } from './random-id';

/** A submission that nobody has acknowledged. */
export interface Waiting {
  /** The form of the contract, as text. */
  readonly text: string;
  /** What stood in the draft then, as text. */
  readonly typed: string;
  /** When 提交 was tapped, by the phone's clock in milliseconds. */
  readonly tappedAt: number;
}

/** 草稿: an application as it was typed so far. */
export interface Draft {
  readonly draftId: string;
  readonly agencyId: string;
  /**
   * 提交标识. Made with the draft, so before the first try, and kept with it on the phone and in the cloud until the
   * receipt has arrived: a second tap, a retry and a second phone all give the same application.
   */
  readonly key: string;
  /** As typed; only the form knows what is in it. */
  readonly form: Readonly<Record<string, unknown>>;
  /** When the cloud last took it; absent while it is only on this phone. */
  readonly savedAt?: Instant;
  /** What the cloud had then; tells what was typed here from what was typed on another phone. On this phone only. */
  readonly base?: Draft['form'];
  /** Something was typed that the cloud does not have. */
  readonly unsaved: boolean;
  /** What was sent under the key and may have arrived, each text once; on this phone only. */
  readonly sent?: readonly string[];
  /** 尚未送达: what was to be submitted while no answer came; sent again by itself as long as nothing was typed since. On this phone only. */
  readonly waiting?: Waiting;
  /** Why it was not taken when it was sent again by itself; until it is sent another time. On this phone only. */
  readonly turnedDown?: string;
  /** Mark of whoever typed it; on this phone only, empty or absent when nobody was known. */
  readonly owner?: string;
}

export const newDraft = (agencyId: string, form: Draft['form'] = {}): Draft =>
  ({ draftId: randomId(), agencyId, key: randomId(32), form, unsaved: false });

/** Opened and left again without a word: worth nothing to anybody. */
export const isBlank = ({ savedAt, unsaved }: Draft): boolean => !savedAt && !unsaved;

/** First words of what is wanted; empty while nothing was written. */
export function excerptOf({ form }: Pick<Draft, 'form'>): string {
  const { description } = form;
  return typeof description === 'string' ? excerpt(description) : '';
}

/** Whether a submission of it is under way still, word for word. */
export const isWaiting = ({ waiting, form }: Pick<Draft, 'waiting' | 'form'>): boolean => waiting !== undefined && waiting.typed === JSON.stringify(form);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Where one is stays as it is on each phone. */
const PLACE = 'step';

/**
 * 两部手机写同一份草稿: what was typed here stands, and whatever was not touched here is taken from there.
 * @param base what both began with; where nobody knows it, only what is empty here is taken
 */
export function mergedForm(here: Draft['form'], there: Draft['form'], base: Draft['form'] | undefined): Draft['form'] {
  const untouched = (key: string) => key !== PLACE && (base ? same(here[key], base[key]) : isEmpty(here[key]));
  return { ...here, ...Object.fromEntries(Object.keys(there).filter(untouched).map((key) => [key, there[key]])) };
}

const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/** The form with its key, as the cloud keeps it. */
export const cloudForm = ({ form, key }: Pick<Draft, 'form' | 'key'>): Draft['form'] => ({ ...form, key });

/** A draft as the cloud gave it. */
export function fromCloud(kept: { readonly draftId: string; readonly agencyId: string; readonly savedAt: Instant; readonly form: Draft['form'] }): Draft {
  const { draftId, agencyId, savedAt, form: { key, ...form } } = kept;
  return { draftId, agencyId, savedAt, form, base: form, key: typeof key === 'string' && KEY.test(key) ? key : randomId(32), unsaved: false };
}
