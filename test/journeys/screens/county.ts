import { choose, field, press, says } from '../form';
import type { Ids } from './ids';
import type { Screen } from './screen';

const of = (page: string, words: string | RegExp, query: string | ((ids: Ids) => string) = '', before?: Screen<Ids>['before'], who: Screen<Ids>['who'] = 'supervisor'): Screen<Ids> => ({
  who, route: (ids) => `/packages/annual/county/${page}/index?${typeof query === 'string' ? query : query(ids)}`, words, ...(before && { before }),
});

/** 全县, as the county sees it, and 催办 as the agency answers it. */
export const COUNTY: Readonly<Record<string, Screen<Ids>>> = {
  县里看一个单位: of('agency', '在办的申请', 'id=qiaoguan'),
  催办一个单位: of('send', '催什么', 'of=qiaoguan'),
  催办的经过: of('urges', /以前答复/, 'agency=changle'),
  一次催办: of('urge', '经过', ({ urge }) => `agency=qiaoguan&id=${urge}`),
  答复催办: of('urge', '答复县里', ({ urge }) => `agency=qiaoguan&id=${urge}`, async (page) => {
    await field(page, '答复县里').fill('今天已经确认收到，和申请人联系过了。');
    await press(page, '答复县里');
    await says(page, '答复县里？');
  }, 'officer'),
  汇总: of('rollup', /没有可以加的|个单位的合计/),
  汇总现在的记录: of('rollup', /没有可以加的|个单位的合计/, '', async (page) => {
    await choose(page, '现在的记录');
    await says(page, '随办理更新');
  }),
  汇总的一格: of('cell', '由这些单位加成', 'year=2026&from=live&of=qiaoguan,wutu&cell=3%3AnewlyReceived%3Atotal'),
  全县年报核对: of('checks', /核对了|公布|发现/),
  单位排名: of('ranking', /比例高的在前/),
  先找一找的用处: of('found', '帮上了几次忙'),
  运行情况: of('operation', '能不能办理'),
};
