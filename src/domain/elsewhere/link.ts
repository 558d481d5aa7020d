/** What of an address is no part of it when it stands in a sentence. */
const ADDRESS = /https?:\/\/[^\s<>"'“”‘’，。；、）】》]+/gi;
/** An address that was copied without its beginning. */
const HEADLESS = /(?:^|\s)((?:www\.|mp\.weixin\.qq\.com\/)[^\s<>"'，。；、）】》]+)/i;
/** Which article of a 公众号 it is; all the rest of its address changes from phone to phone. */
const ARTICLE_PARTS = ['__biz', 'mid', 'idx', 'sn'];

export const addressesIn = (text: string): readonly string[] => text.match(ADDRESS) ?? [];
export const headlessIn = (text: string): string | undefined => HEADLESS.exec(text)?.[1];

/** What is wrong with an address; undefined when one can go there with it. */
export function addressProblem(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address)) return '网址要以 http 开头，请从浏览器的地址栏重新复制';
  return /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?::\d+)?(?:[/?#]\S*)?$/i.test(address) ? undefined : '这个网址打不开，请重新复制';
}

/** 同一个链接 in one form: without scheme, place in the page, and what a 公众号 adds for whoever shares it. */
export function addressKey(address: string): string {
  const [before = '', query = ''] = address.trim().replace(/#.*$/, '').replace(/^https?:\/\//i, '').split('?');
  const [host = '', ...path] = before.split('/');
  const where = [host.toLowerCase(), ...path].join('/').replace(/\/+$/, '');
  if (where !== 'mp.weixin.qq.com/s') return query ? `${where}?${query}` : where;
  const parts = query.split('&').filter((part) => ARTICLE_PARTS.includes(part.split('=')[0] ?? ''));
  return `${where}?${parts.sort().join('&')}`;
}

/** 同一个标题: letters, digits and characters alone. */
export const titleKey = (title: string): string => title.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
