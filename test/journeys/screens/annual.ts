import { press, says } from '../form';
import type { Ids } from './ids';
import type { Screen } from './screen';

const of = (page: string, words: string | RegExp, query: string | ((ids: Ids) => string) = '', before?: Screen<Ids>['before']): Screen<Ids> => ({
  who: 'editor', route: (ids) => `/packages/annual/${page}/index?agency=qiaoguan&year=2026${typeof query === 'string' ? query : query(ids)}`, words, ...(before && { before }),
});

/** 年报 and 台账, as its drafter, its reviewer and the county see them. */
export const ANNUAL: Readonly<Record<string, Screen<Ids>>> = {
  年度台账: of('books', '发生一件记一件'),
  一类台账: of('book', '政府信息公开条例', '&kind=training'),
  一条台账: of('line', '谁什么时候记的、改的', ({ line }) => `&id=${line}`),
  记一条台账: of('fill', '记下', '&kind=normativeDocuments'),
  年报正文: of('write', /绑定的数/),
  改一段: of('paragraph', '印出来是', ({ paragraph }) => `&place=overview&id=${paragraph}`),
  一年的年报: of('report', '各渠道公开的数量'),
  核对年报: of('checks', /要改好/),
  写理由: of('checks', /要改好/, '', async (page) => {
    await press(page, '写理由');
    await says(page, '照实保留，写明理由');
  }),
  上年结转: { who: 'officer', route: () => '/packages/annual/carried/index?agencyId=qiaoguan&year=2026', words: /结转/ },
  年报全文: of('sheet', /总体情况/),
  年报的期限: { who: 'supervisor', route: () => '/packages/annual/dates/index?agency=changle&year=2026', words: '县直部门' },
};
