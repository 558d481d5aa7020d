import { rowLine, textLine } from './line';

test('一行文字、一行有边框的格，两头的空格都不算', () => {
  expect(textLine(' 总体情况 ')).toEqual({ text: '总体情况' });
  expect(rowLine([' 规章 ', '', ' 1'])).toEqual({ text: '规章  1', cells: ['规章', '', '1'] });
  expect(rowLine(['', '规章', ''])).toEqual({ text: '规章', cells: ['', '规章', ''] });
});
