import type { Receipt } from '@/contract/applicant';
import { qrSquares } from '@/components/qr-code/qr-svg';
import { at, d } from '../../../../test/fixtures/case';
import { receiptPicture, wrapped } from './picture';

const RECEIPT = {
  id: 'case-0001', number: '乔官依申请〔2026〕第1号', agencyId: 'qiaoguan', agencyName: '昌乐县乔官镇人民政府', agencyShortName: '乔官镇', version: 2,
  submittedAt: at('2026-03-02'), confirmedAt: at('2026-03-03'), description: '分配方案', clock: { dueOn: d('2026-03-31'), provisional: false },
} as unknown as Receipt;
const SQUARES = qrSquares('/packages/apply/detail/index?id=case-0001');
const textsOf = (receipt: Receipt) => receiptPicture(receipt, SQUARES, '扫一扫').marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

test('编号、两个时间、最后一天都在图上', () => {
  const all = textsOf(RECEIPT).join('');
  for (const part of ['乔官依申请〔2026〕第1号', '昌乐县乔官镇人民政府', '2026年3月2日', '2026年3月3日', '2026年3月31日', '分配方案']) expect(all).toContain(part);
});

test('还没有确认的，写还没有确认，最后一天写怎么算', () => {
  const { confirmedAt, ...rest } = RECEIPT;
  expect(confirmedAt).toBeDefined();
  const all = textsOf({ ...rest, clock: { provisional: false } } as unknown as Receipt).join('');
  expect(all).toContain('还没有确认');
  expect(all).toContain('从确认收到那天起20个工作日内');
});

test('写得再长，图也不会没有尽头；每一笔都在图里', () => {
  const long = receiptPicture({ ...RECEIPT, description: '字'.repeat(1000) }, SQUARES, '扫一扫');
  expect(long.height).toBeLessThan(1500);
  for (const { x, y } of long.marks) expect(x >= 0 && x < long.width && y >= 0 && y < long.height).toBe(true);
});

test('折行不丢字；太长的以省略号结束', () => {
  expect(wrapped('一二三四五六七', 3)).toEqual(['一二三', '四五六', '七']);
  expect(wrapped('2026年3月2日', 4).join('')).toBe('2026年3月2日');
  expect(wrapped('一二三四五六七八九', 3, 2)).toEqual(['一二三', '四……']);
});

test('二维码的方块和四周的留白都是整数大小', () => {
  const boxes = receiptPicture(RECEIPT, SQUARES, '扫一扫').marks.flatMap((mark) => (mark.kind === 'box' && mark.colour === '#000000' ? [mark] : []));
  expect(boxes.length).toBe(SQUARES.flat().filter(Boolean).length);
  expect(new Set(boxes.map(({ width }) => width)).size).toBe(1);
  expect(boxes.every(({ x, y, width }) => Number.isInteger(x) && Number.isInteger(y) && Number.isInteger(width) && width >= 4)).toBe(true);
});
