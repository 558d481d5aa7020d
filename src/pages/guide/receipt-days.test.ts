import { CHANNELS } from '@/domain/statute/channels';
import { receiptDays } from './receipt-days';

describe('公开指南：哪一天算收到（条例第三十一条）', () => {
  const days = receiptDays();

  test('每一种提交方式都说到，而且只说一次', () => {
    const told = days.flatMap(({ channels }) => channels.split('、'));
    for (const { label } of Object.values(CHANNELS)) for (const name of label.split('、')) expect(told.filter((one) => one === name)).toHaveLength(1);
  });

  test('当面是提交当天，挂号信是签收当天，网上是双方确认那天', () => {
    const dayOf = (name: string) => days.find(({ channels }) => channels.includes(name));
    expect(dayOf('当面提交')).toMatchObject({ day: '提交的当天', article: '《条例》第三十一条第（一）项' });
    expect(dayOf('挂号信')).toMatchObject({ day: '单位签收的当天', article: '《条例》第三十一条第（二）项' });
    expect(dayOf('小程序')).toMatchObject({ day: '单位和你确认收到的那天', article: '《条例》第三十一条第（三）项' });
  });
});
