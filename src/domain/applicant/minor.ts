import { yearOf, type CivilDate } from '../calendar/civil-date';
import type { ArticleRef } from '../statute/article';
import { birthDateOf, hasCitizenForm } from './citizen-number';
import type { IdentityDocumentKind } from './identity-document';
import { normalizeIdentityNumber } from './identity-number';
import type { ApplicantKind } from './kinds';

/** 不满十四周岁的, personal data only with a guardian's consent; from fourteen to eighteen a guardian may stand beside. */
export const GUARDED_BELOW_YEARS = 14;
/** 成年. @source 民法典 art. 17 */
const GROWN_UP_YEARS = 18;

export const GUARDIAN_RULE = { law: 'personalInformation', article: 31, paragraph: 1 } as const satisfies ArticleRef;

/** Whole years on a day; someone born on 29 February has a birthday on 1 March of other years. */
function yearsOn(birth: CivilDate, today: CivilDate): number {
  const years = yearOf(today) - yearOf(birth);
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

interface Holder {
  readonly kind?: ApplicantKind | undefined;
  readonly documentKind: IdentityDocumentKind;
  readonly documentNumber: string;
}

/**
 * 未成年人: what the number on a card with a birth date says.
 * @returns guarded: below fourteen, a guardian must · young: below eighteen, a guardian may · undefined: grown up, or not to be told
 */
export function minorityOf({ kind, documentKind, documentNumber }: Holder, today: CivilDate): 'guarded' | 'young' | undefined {
  const number = normalizeIdentityNumber(documentNumber);
  if (kind !== 'naturalPerson' || !['residentIdCard', 'permanentResidentCard'].includes(documentKind) || !hasCitizenForm(number)) return undefined;
  const birth = birthDateOf(number);
  if (!birth || birth > today) return undefined;
  const years = yearsOn(birth, today);
  if (years < GUARDED_BELOW_YEARS) return 'guarded';
  return years < GROWN_UP_YEARS ? 'young' : undefined;
}
