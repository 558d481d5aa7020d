import type { SearchHit } from '@/contract/search';
import { likelyAnswers } from '@/domain/search/before-form';
import { callCached } from '@/services/cloud';

/** What is public already and looks like it, with the words it was found by. */
export interface PublicFinds {
  readonly hits: readonly SearchHit[];
  readonly words: readonly string[];
}

const NOTHING: PublicFinds = { hits: [], words: [] };

/** A weak network must not stand before the form, in milliseconds. */
const PATIENCE_MS = 4000;

/** In the whole county: what one wants is often at another office. */
async function find(agencyId: string, text: string): Promise<PublicFinds> {
  const reply = await callCached('public', 'search', { agencyId, scope: 'county', text });
  return reply.ok ? { hits: likelyAnswers(reply.value.hits), words: reply.value.words } : NOTHING;
}

/** 先看看有没有公开: what was found in time, else nothing. */
export async function findPublic(agencyId: string, text: string): Promise<PublicFinds> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<PublicFinds>((resolve) => {
    timer = setTimeout(() => resolve(NOTHING), PATIENCE_MS);
  });
  return Promise.race([find(agencyId, text), tired]).finally(() => clearTimeout(timer));
}
