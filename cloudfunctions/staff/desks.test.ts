import { GRANTS } from '../_shared/authorization';
import { DESKS, later } from './desks';
import { front } from './front';

describe('稍后再装的动作', () => {
  test.each(Object.entries(DESKS))('%s：写着的名字就是里面的动作，一个不多，一个不少', async (_name, { names, open }) => {
    expect([...names].sort()).toEqual(Object.keys((await open()).actions).sort());
  });

  test('一打开就要的和稍后再装的，合起来是工作人员的每个动作，没有一个在两处', () => {
    expect([...Object.keys(front), ...Object.keys(later)].sort()).toEqual(Object.keys(GRANTS.staff).sort());
    expect(Object.values(DESKS).flatMap(({ names }) => names)).toHaveLength(Object.keys(later).length);
  });
});
