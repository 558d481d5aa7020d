import { lineOf } from '../../../test/fixtures/narrative/facts';
import { d } from '../../../test/fixtures/case';
import { tallyRegister } from '../report/register';
import { linesAsOf } from './as-of';
import { registerLines } from './yearbook';

const lines = [lineOf('a', 'normativeDocuments', '2024-05-06', { title: '养犬管理办法', abolishedOn: '2026-12-31' }), lineOf('b', 'training', '2026-03-01', { topic: '条例', people: 5 })];
const on = (today: string) => tallyRegister(registerLines(linesAsOf(lines, d(today))), 2026).normativeDocuments;

test('有效期到年底的文件，年底以前现行有效，到了那天才算废止', () => {
  expect(on('2026-03-02')).toEqual({ issued: 0, abolished: 0, inForce: 1 });
  expect(on('2026-12-31')).toEqual({ issued: 0, abolished: 1, inForce: 0 });
});
test('别的照原样', () => expect(linesAsOf(lines, d('2026-12-31'))).toEqual(lines));
