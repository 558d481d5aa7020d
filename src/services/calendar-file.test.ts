import { civilDate } from '@/domain/calendar/civil-date';
import { calendarFile } from './calendar-file';

const DAY = { title: '申请行政复议的最后一天', notes: '向昌乐县人民政府；编号：乔官依申请〔2026〕第1号\n电话 0536-6221234, 上班时间', on: civilDate('2026-05-31') };
const file = calendarFile(DAY, { uid: 'a@b', stamp: '20260302T013000Z' });

test('整天的一条，从那天到第二天', () => {
  expect(file).toContain('DTSTART;VALUE=DATE:20260531\r\nDTEND;VALUE=DATE:20260601\r\n');
  expect(file.match(/BEGIN:VALARM/g)).toHaveLength(2);
});

test('每行不超过75个字节，续行前有空格，拼起来一字不少', () => {
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
  expect(file.replace(/\r\n /g, '')).toContain('DESCRIPTION:向昌乐县人民政府；编号：乔官依申请〔2026〕第1号\\n电话 0536-6221234\\, 上班时间');
});
