import type { Instant } from '@/domain/calendar/instant';
import { ok } from '@/domain/result';
import type { Application } from '../../application';
import type { CaseRepository } from '../../repositories/cases';
import type { NumberRepository, NumberSeries, TakenNumber } from '../../repositories/numbers';
import type { Outcome } from '../../refusal';
import { UPLOAD_GONE } from '../applicant/chosen-uploads';

/** How often a number may turn out to be taken back before this is a fault. */
export const NUMBER_TRIES = 5;

interface FilingCloud {
  readonly cases: Pick<CaseRepository, 'find'>;
  readonly numbers: NumberRepository;
}

/** Writes the application under its number, whole or not at all. */
type Write = (application: Application, number: TakenNumber) => Promise<'registered' | 'alreadyRegistered' | 'numberVoid' | 'uploadGone'>;

/** What was filed, and whether it was there already: by another tap, or a try whose reply was lost. */
interface Filed {
  readonly application: Application;
  readonly before: boolean;
}

/**
 * 编号入库: takes a number, then writes the application under it, from whichever side it comes; a number that came to
 * nothing is recorded as 作废.
 * @param make the application under a number; the id it gives decides whether it is there already
 */
export async function fileApplication(make: (number: string) => Application, series: NumberSeries, at: Instant, write: Write, { cases, numbers }: FilingCloud): Promise<Outcome<Filed>> {
  for (let left = NUMBER_TRIES; left > 0; left -= 1) {
    const number = await numbers.take(series, at);
    const application = make(number.text);
    switch (await write(application, number)) {
      case 'registered': return ok({ application, before: false });
      case 'numberVoid': continue;
      case 'uploadGone':
        await numbers.annul(number, 'notFiled', at);
        return UPLOAD_GONE;
      case 'alreadyRegistered': {
        const first = await cases.find(application.disclosure.id);
        if (!first) throw new Error('a registered case cannot be found');
        // A write that was sent twice on its way finds itself; its number is used, although the log does not say so yet.
        if (first.disclosure.number !== number.text) await numbers.annul(number, 'submittedTwice', at);
        return ok({ application: first, before: true });
      }
    }
  }
  throw new Error(`no number could be kept in ${NUMBER_TRIES} tries`);
}
