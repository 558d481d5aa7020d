import { outletFor } from './outlet-for';

const county = { id: 'a', kind: 'portal', name: '县政府网站', address: 'http://www.example.gov.cn' } as const;
const town = { id: 'b', kind: 'portal', name: '镇里的网站', address: 'https://town.example.cn/zwgk' } as const;
const account = { id: 'c', kind: 'officialAccount', name: '乔官发布' } as const;

describe('还公开在哪里，记在哪个渠道', () => {
  test('这种渠道只有一个，就是它', () => expect(outletFor({ channel: 'officialAccount', link: 'https://mp.weixin.qq.com/s/x' }, [county, account])).toBe(account));
  test('有两个网站的，看链接在哪个网站上，带不带www一样', () => {
    expect(outletFor({ channel: 'portal', link: 'https://example.gov.cn/1.html' }, [county, town])).toBe(county);
    expect(outletFor({ channel: 'portal', link: 'http://town.example.cn/2' }, [county, town])).toBe(town);
  });
  test.each([['没有链接', undefined], ['链接在别的网站', 'http://other.example.cn/1']])('有两个网站、%s的，不猜', (_what, link) =>
    expect(outletFor({ channel: 'portal', ...(link && { link }) }, [county, town])).toBeUndefined());
  test('没有这种渠道、停用了的，不记', () => expect(outletFor({ channel: 'portal' }, [account, { ...county, retired: true }])).toBeUndefined());
});
