import { ok } from '@/domain/result';
import { standing } from '@/domain/search/fitting';
import { wordsFor } from '@/domain/search/suggest';
import type { Suggestion } from '@/contract/search';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { PublicCloud } from './public-cloud';
import { NOT_READY, READING_MS } from './search';
import { agenciesIn, answers, readQuestion, type Place } from './searching';

const WORDS = 3;
const TITLES = 4;
/** Titles of a year's like papers are the same; so many are looked at for different ones. */
const LOOKED_AT = 40;
/** A title is suggested when its paper holds all that was typed, and the title some of it. */
const ALL = 0.99;

/** 输入提示: words of the table that find something, then titles of what is public. */
export const suggest: UseCase<Place & { readonly text: string }, { readonly suggestions: readonly Suggestion[] }, PublicCloud> =
  async (asked, { at, today }, { agencies, finder }) => {
    if (!await agencies.find(asked.agencyId)) return NOT_FOUND.agency;
    const current = await finder.current(at, READING_MS);
    if (!current.whole) return NOT_READY;
    const within = agenciesIn(asked, current.agencies);
    const words = wordsFor(asked.text, 2 * WORDS).filter((word) => answers(current, readQuestion(word, today), within).total > 0).slice(0, WORDS);
    const titled = new Map<string, Suggestion>();
    const question = readQuestion(asked.text, today);
    const best = answers(current, question, within).best(LOOKED_AT, ({ kind }) => kind !== 'report' && kind !== 'guide');
    for (const { entry: { title, agencyId }, covered } of best) {
      if (titled.size < TITLES && covered >= ALL && title !== asked.text && standing(title, question.words).length > 0) {
        titled.set(title, { text: title, of: current.agencies.find(({ id }) => id === agencyId)?.shortName ?? '' });
      }
    }
    return ok({ suggestions: [...words.map((text) => ({ text })), ...titled.values()] });
  };
