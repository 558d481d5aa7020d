import { canBeFinished, noHeadLeft } from './life';

const both = { id: '甲', roles: ['reviewer', 'officeHead'] } as const;
const reviewer = { id: '乙', roles: ['reviewer'] } as const;
const head = { id: '丙', roles: ['signatory'] } as const;

describe('送审以前要凑得齐两个人：一个审核，另一个审定', () => {
  test.each([
    ['一个审核人、一个负责人', [reviewer, head], [], true],
    ['一个人又是审核人又是负责人，没有别人', [both], [], false],
    ['他审核，另有人审定', [both, head], [], true],
    ['别人审核，他审定', [both, reviewer], [], true],
    ['负责人参加写了', [reviewer, head], ['丙'], false],
    ['没有审核人', [head], [], false],
  ] as const)('%s', (_who, here, drafters, finishes) => {
    expect(canBeFinished(drafters, here, false)).toBe(finishes);
    expect(canBeFinished(drafters, here, true)).toBe(true);
  });

  test('审核的人不能再审定：他审核以后没有负责人了', () => {
    expect(noHeadLeft({ drafters: [], reviewedBy: '甲' }, [both, reviewer])).toBe(true);
    expect(noHeadLeft({ drafters: [] }, [both, reviewer])).toBe(false);
  });
});
