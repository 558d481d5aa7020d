import type { SearchHit } from '@/contract/public';
import { keywordsOf } from '@/domain/door/keywords';
import { rankedHits } from '@/domain/door/rank';
import { callCached } from '@/services/cloud';

/** What is public already and looks like it, with the words it was found by. */
export interface PublicFinds {
  readonly hits: readonly SearchHit[];
  readonly words: readonly string[];
}

const NOTHING: PublicFinds = { hits: [], words: [] };

/** A weak network must not stand before the form, in milliseconds. */
const PATIENCE_MS = 4000;

const sameHit = ({ year, section, paragraph }: SearchHit): string => `${year}/${section}/${paragraph}`;

async function find(agencyId: string, text: string): Promise<PublicFinds> {
  const words = keywordsOf(text);
  const replies = await Promise.all(words.map((word) => callCached('public', 'search', { agencyId, text: word })));
  const all = replies.flatMap((reply) => (reply.ok ? reply.value.hits : []));
  const each = [...new Map(all.map((hit) => [sameHit(hit), hit])).values()];
  return { hits: rankedHits(each, words, ({ paragraph }) => paragraph), words };
}

/** 先看看有没有公开: what was found in time, else nothing. */
export async function findPublic(agencyId: string, text: string): Promise<PublicFinds> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<PublicFinds>((resolve) => {
    timer = setTimeout(() => resolve(NOTHING), PATIENCE_MS);
  });
  return Promise.race([find(agencyId, text), tired]).finally(() => clearTimeout(timer));
}
