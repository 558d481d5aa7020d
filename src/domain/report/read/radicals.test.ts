import { withoutRadicals } from './radicals';

test('PDF里的部首换成字；兼容字换成通用的字，别的不变', () => {
  expect(withoutRadicals('⼀⼆⾏⽅⼈⺠⾃⼯⻔⼾⻓⻛⻦⻥⻩⻬')).toBe('一二行方人民自工门户长风鸟鱼黄齐');
  expect(withoutRadicals('⺁⻳')).toBe('厂龟');
  expect(withoutRadicals('\uf900')).toBe('豈');
  expect(withoutRadicals('１２①（一）公开 a')).toBe('１２①（一）公开 a');
});
