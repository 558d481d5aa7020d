import { covers } from '@/domain/people/deputy';
import type { Item } from '@/domain/publishing/item';
import { reviewsOf, reviewWithoutPerson, type Reviewer } from '@/domain/publishing/reviewers';
import type { AgencyCall } from '../../entry/staff';
import type { Outcome } from '../../refusal';
import type { MemberRepository } from '../../repositories/members';
import { refuseItem } from './acting';

/** Who may review today, with whom each stands in for; and the person of the county, where the agency has named one. */
async function reviewersOf({ agency, today }: Pick<AgencyCall, 'agency' | 'today'>, members: Pick<MemberRepository, 'ofAgency'>): Promise<readonly Reviewer[]> {
  const here = (await members.ofAgency(agency.id)).filter(({ left }) => left === undefined);
  const reviewBy = agency.settings?.reviewBy;
  const own = here.map(({ id, roles }): Reviewer => {
    const absent = here.filter(({ deputy }) => deputy?.memberId === id && covers(deputy, today));
    return { memberId: id, may: reviewsOf([...roles, ...absent.flatMap((one) => one.roles)]) };
  });
  return reviewBy?.by === 'county' ? [...own, { memberId: reviewBy.memberId, may: ['second'] }] : own;
}

type Office = Pick<AgencyCall, 'agency' | 'today'>;
type Members = Pick<MemberRepository, 'ofAgency'>;

/** Why a text would be handed in for nothing: for one of the three reviews there is nobody. @source 条例 art. 17 */
export async function nobodyProblem(item: Item, office: Office, members: Members): Promise<Outcome<never> | undefined> {
  const review = reviewWithoutPerson(item, await reviewersOf(office, members));
  return review && refuseItem({ code: 'nobodyToReview', review, own: false });
}

/** Why somebody should leave a review to another: after it there would be nobody for a later one. @source 条例 art. 17 */
export async function takenProblem(before: Item, after: Item, office: Office, members: Members): Promise<Outcome<never> | undefined> {
  const people = await reviewersOf(office, members);
  const [had, has] = [reviewWithoutPerson(before, people), reviewWithoutPerson(after, people)];
  return has && has !== had ? refuseItem({ code: 'nobodyToReview', review: has, own: true }) : undefined;
}
