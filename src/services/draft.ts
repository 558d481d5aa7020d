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
  /** Something was typed that the cloud does not have. */
  readonly unsaved: boolean;
  /** What was sent under the key and may have arrived, each text once; on this phone only. */
  readonly sent?: readonly string[];
  /** 尚未送达: what was to be submitted while no answer came; sent again by itself as long as nothing was typed since. On this phone only. */
  readonly waiting?: Waiting;
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

const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/** The form with its key, as the cloud keeps it. */
export const cloudForm = ({ form, key }: Pick<Draft, 'form' | 'key'>): Draft['form'] => ({ ...form, key });

/** A draft as the cloud gave it. */
export function fromCloud(kept: { readonly draftId: string; readonly agencyId: string; readonly savedAt: Instant; readonly form: Draft['form'] }): Draft {
  const { draftId, agencyId, savedAt, form: { key, ...form } } = kept;
  return { draftId, agencyId, savedAt, form, key: typeof key === 'string' && KEY.test(key) ? key : randomId(32), unsaved: false };
}
