import { article } from '../../../test/article';
import { art } from '../statute/article';
import { reviewsOf, reviewWithoutPerson } from './reviewers';
import type { ItemWork } from './item';

const person = (memberId: string, ...roles: Parameters<typeof reviewsOf>[0]) => ({ memberId, may: reviewsOf(roles) });
const TOWN = [person('己', 'editor'), person('甲', 'officer'), person('乙', 'reviewer'), person('丙', 'officeHead', 'signatory')];
const work = (writers: readonly string[], ...reviews: readonly (readonly [string, 'first' | 'second'])[]) =>
  ({ work: { writers, reviews: reviews.map(([memberId, key]) => ({ memberId, key })) } as unknown as ItemWork });

article(art(17), '三审由三个没有写过的人分别做', () => {
  test('一个人写的，另外三个人正好', () => expect(reviewWithoutPerson(work(['己']), TOWN)).toBeUndefined());
  test('信息员、经办人都写过，只有一个审核人：复审没有人能做', () => expect(reviewWithoutPerson(work(['己', '甲']), TOWN)).toBe('second'));
  test('再有一个审核人就够了', () => expect(reviewWithoutPerson(work(['己', '甲']), [...TOWN, person('庚', 'reviewer')])).toBeUndefined());
  test('由县里的人复审，也够了', () => expect(reviewWithoutPerson(work(['己', '甲']), [...TOWN, { memberId: '县', may: ['second'] as const }])).toBeUndefined());
  test('唯一的审核人做了初审，复审没有人能做', () => expect(reviewWithoutPerson(work(['己'], ['乙', 'first']), TOWN)).toBe('second'));
  test('没有负责人，终审没有人能做', () => expect(reviewWithoutPerson(work(['己']), TOWN.slice(0, 3))).toBe('third'));
  test('一个人兼几个岗位，只算一次', () => expect(reviewWithoutPerson(work(['己']), [TOWN[0] ?? person('己'), person('甲', 'officer', 'reviewer'), person('丙', 'officeHead')])).toBe('second'));
  test('终审以前两审都过了，只看终审', () => expect(reviewWithoutPerson(work(['己'], ['甲', 'first'], ['乙', 'second']), TOWN)).toBeUndefined());
});
