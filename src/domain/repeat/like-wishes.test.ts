import { likeWishes, proposalWords, proposesDisclosure, type Wish } from './like-wishes';

const wish = (id: string, description: string, applicant = id, withheld = false): Wish => ({ id, description, applicant, withheld });
const A = wish('a', '2023年尧沟村土地补偿款的分配表');
const ALL = [A, wish('b', '申请公开尧沟村2023年土地补偿款分配表'), wish('c', '尧沟村土地补偿款2023年分配明细表', 'a'), wish('d', '乔官镇2024年财政预算'), wish('e', '尧沟村自来水改造工程的招标文件')];

test('不同的人要同样的信息也算，只沾地名、年份的不算', () => expect(likeWishes(A, ALL).map(({ id }) => id)).toEqual(['a', 'b', 'c']));
test('三件才建议；有一件已经答复不予公开的不建议', () => {
  expect(proposesDisclosure(likeWishes(A, ALL))).toBe(true);
  expect(proposesDisclosure(likeWishes(A, ALL).slice(0, 2))).toBe(false);
  expect(proposesDisclosure([...likeWishes(A, ALL), wish('f', A.description, 'f', true)])).toBe(false);
});
test('说几件、几个人', () => expect([proposalWords(3, 1), proposalWords(4, 3)]).toEqual(['已有3件类似申请，建议转为主动公开', '已有4件类似申请（3个申请人），建议转为主动公开']));
