import { ok } from '@/domain/result';
import type { SearchHit } from '@/contract/public';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { PublicCloud } from './public-cloud';

/** Enough to look through on a phone. */
const MAX_HITS = 50;

/** Compared without case, width and spaces. */
const comparable = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** 检索年报: every paragraph that holds all the words, newest year first. @source 条例 art. 24 */
export const search: UseCase<{ readonly agencyId: string; readonly text: string }, { readonly hits: readonly SearchHit[] }, PublicCloud> =
  async ({ agencyId, text }, _call, { agencies, reports }) => {
    if (!await agencies.find(agencyId)) return NOT_FOUND.agency;
    const words = text.split(/\s+/).map(comparable).filter(Boolean);
    const hits = (await reports.of(agencyId)).flatMap(({ year, report }) =>
      report.sections.flatMap(({ title, paragraphs }, section) => paragraphs
        .filter((paragraph) => words.every((word) => comparable(paragraph).includes(word)))
        .map((paragraph): SearchHit => ({ year, section, sectionTitle: title, paragraph }))));
    return ok({ hits: hits.slice(0, MAX_HITS) });
  };
