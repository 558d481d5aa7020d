import './zod-setup';
import * as z from 'zod/mini';
import type { HeadingKey, NarrativeDraft, PassageKey } from '@/domain/narrative/draft';
import type { FieldKey } from '@/domain/narrative/field-key';
import { HEADINGS, PASSAGE_KEYS, PLACES } from '@/domain/narrative/passages';

/** 正文 of a busy county's report has about 12,000 characters. */
const MOST = { paragraphs: 120, pieces: 120, characters: 4000 } as const;

const OWN_KEYS: ReadonlySet<string> = new Set([...PASSAGE_KEYS, ...Object.keys(HEADINGS)]);
const passage = z.custom<PassageKey | HeadingKey>((value) => typeof value === 'string' && OWN_KEYS.has(value), '没有这一段，请刷新后再写');
/** A name that no field has is kept and told as one whose data are gone. */
const field = z.custom<FieldKey>((value) => typeof value === 'string' && /^[\w:.-]{1,120}$/.test(value), '没有这个数，请刷新后再写');

const piece = z.union([
  z.strictObject({ text: z.string().check(z.maxLength(MOST.characters, `一处不超过${MOST.characters}字，请分成几段`)) }),
  z.strictObject({ field }),
]);

const paragraph = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/, '段落编号不正确，请刷新后再写')),
  heading: z.optional(z.literal(true)),
  passage: z.optional(passage),
  was: z.optional(passage),
  pieces: z.array(piece).check(z.maxLength(MOST.pieces, '一段里的数太多，请分成几段')),
});

const paragraphs = z.array(paragraph).check(z.maxLength(MOST.paragraphs, `一个部分不超过${MOST.paragraphs}段，请合并`));

/** 正文的草稿, as a phone sends it and as it is stored. */
export const narrativeDraft = z.strictObject({
  places: z.strictObject(Object.fromEntries(PLACES.map((place) => [place, paragraphs])) as Record<(typeof PLACES)[number], typeof paragraphs>),
  left: z.array(passage).check(z.maxLength(OWN_KEYS.size, '请刷新后再写')),
}) as unknown as z.ZodMiniType<NarrativeDraft, NarrativeDraft>;
