import { refuse } from '../../../refusal';

/** Refusals about people and posts. */
export const NO_SUCH_PERSON = refuse('notFound', '没有找到这个人，请返回刷新后再试。', { field: 'memberId' });
export const PERSON_CHANGED = refuse('stale', '这个人的岗位刚刚有人改过，请刷新后再办理。');
export const LAST_ADMINISTRATOR = refuse('lastAdministrator', '这是本单位唯一的管理员。请先请另一个人担任管理员，再办理。');
export const ADMINISTRATOR_ONLY = refuse('forbidden', '别人的代班由管理员办理，请联系他们。');
