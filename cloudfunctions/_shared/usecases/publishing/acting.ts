import type { Item, ItemActor } from '@/domain/publishing/item';
import { allowedActions, barred, nextReview, rolesOfAction, type ItemAction } from '@/domain/publishing/life';
import { itemArticle, itemField, itemMessage, type ItemRefusal } from '@/domain/publishing/refusal';
import type { StaffRole } from '@/domain/statute/roles';
import { grantsOf, notYourRole, rolesBelow } from '../../authorization';
import type { AgencyCall } from '../../entry/staff';
import { refuse } from '../../refusal';

/** A refusal of the rules of publishing, in their words. */
export function refuseItem(refusal: ItemRefusal) {
  const [article, field] = [itemArticle(refusal), itemField(refusal)];
  return refuse(refusal.code, itemMessage(refusal), { ...(article && { article }), ...(field && { field }) });
}

/** The name of each action at the door; saving is in the function of the papers. */
const DOORS: Readonly<Record<ItemAction, readonly ['staff' | 'papers', string]>> = {
  save: ['papers', 'saveItem'], submit: ['staff', 'submitItem'], review: ['staff', 'reviewItem'], return: ['staff', 'returnItem'], publish: ['staff', 'publishItem'],
  revise: ['staff', 'reviseItem'], discard: ['staff', 'discardItem'], withdraw: ['staff', 'withdrawItem'],
};

type Caller = Pick<AgencyCall, 'member' | 'relation' | 'roles' | 'standsInFor' | 'agency'>;

/** Roles that count for an item: the person of the county whom the agency has named does 复审, and nothing else. */
function rolesHere({ relation, roles }: Pick<Caller, 'relation' | 'roles'>, item: Item): readonly StaffRole[] {
  return relation === 'own' || nextReview(item) === 'second' ? roles : roles.filter((role) => role !== 'reviewer');
}

/** What a caller may do with an item now; the server obeys it, and the pages draw their buttons from it. */
export function actionsOf(item: Item, caller: Caller): readonly ItemAction[] {
  const open = (action: ItemAction) => {
    const [fn, name] = DOORS[action];
    return caller.roles.some((role) => grantsOf(fn, name).includes(`${caller.relation}.${role}`));
  };
  return allowedActions(item, rolesHere(caller, item), caller.member.id).filter(open);
}

/** Why a caller cannot do it now although the door let him in; undefined when he can. */
export function actionProblem(item: Item, action: ItemAction, caller: Caller) {
  if (actionsOf(item, caller).includes(action)) return undefined;
  const roles = rolesOfAction(action, item);
  if (roles.length === 0) return refuseItem({ code: 'itemNotNow', action, state: item.state });
  const by = barred(item, caller.member.id);
  return by && roles.some((role) => rolesHere(caller, item).includes(role)) ? refuseItem({ code: 'barred', by }) : notYourRole(roles);
}

/** Who does it; when only the colleague who is away has the role, it is done for him. */
export function actorOf(item: Item, action: ItemAction, { member, relation, standsInFor, agency, at }: Caller & Pick<AgencyCall, 'at'>): ItemActor {
  const needed = rolesOfAction(action, item);
  const has = (roles: readonly StaffRole[]) => needed.some((role) => roles.includes(role));
  const own = relation === 'own' ? member.roles : rolesBelow(agency, [member.id], member.roles);
  const absent = has(own) ? undefined : standsInFor.find(({ roles }) => has(roles));
  return { memberId: member.id, at, ...(absent && { deputyFor: absent.memberId }) };
}
