import { pinProblems } from './problems';

const typed = (pin: string, again = pin, old = '') => ({ old, pin, again });

describe('设置签批密码以前先看一遍', () => {
  test('第一次设置：新的输两次，一样就可以', () => expect(pinProblems(typed('908172'), false)).toEqual({}));
  test('两次不一样', () => expect(pinProblems(typed('908172', '908173'), false)).toEqual({ again: '两次输入的不一样，请重新输入。' }));
  test('容易猜到的，只说这一项', () => expect(Object.keys(pinProblems(typed('123456', ''), false))).toEqual(['pin']));
  test('更换要输现在的，新的不能和现在的一样', () => {
    expect(pinProblems(typed('908172'), true)).toEqual({ old: '请输入现在的签批密码。' });
    expect(pinProblems(typed('908172', '908172', '908172'), true).pin).toContain('请换一个');
    expect(pinProblems(typed('908172', '908172', '246810'), true)).toEqual({});
  });
});
