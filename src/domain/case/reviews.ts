import { REVIEWS, type ReviewKind } from '../statute/reviews';
import type { DisclosureCase } from './case';
import type { CaseEvent } from './event';

const KINDS = Object.keys(REVIEWS) as ReviewKind[];

/** 要过的审查 of a draft: 保密审查 always, 合法性审核 where the agency had it when the draft was made. */
const reviewsOf = (draft: { readonly legality?: true }): readonly ReviewKind[] => KINDS.filter((kind) => kind === 'secrecy' || draft.legality === true);

/** The kind of a review; those of before there were two are 保密审查. */
export const kindOf = ({ kind = 'secrecy' }: { readonly kind?: ReviewKind }): ReviewKind => kind;

/** 还要过的审查 of the draft that is on its way, in their order; none when there is no draft. @source 条例 art. 17 */
export function reviewsLeft({ events }: { readonly events: readonly CaseEvent[] }): readonly ReviewKind[] {
  return events.reduce<readonly ReviewKind[]>((left, event) => {
    switch (event.type) {
      case 'decided': case 'correctionLapsed': case 'feeLapsed': return reviewsOf(event);
      case 'reviewed': return left.filter((kind) => kind !== kindOf(event));
      case 'returned': case 'reopened': return [];
      default: return left;
    }
  }, []);
}

/** 正在做哪一种审查; with both, so that words can tell them apart. */
export function reviewing(current: Pick<DisclosureCase, 'events' | 'state' | 'decision'>): { readonly kind: ReviewKind; readonly both: boolean } | undefined {
  const [kind] = current.state === 'decided' ? reviewsLeft(current) : [];
  return kind && { kind, both: current.decision?.legality === true };
}
