import type { YearFacts } from '../../narrative/facts';
import { art, articleLabel } from '../../statute/article';
import type { RawFinding } from './raw-finding';

/** 能不能公布: the year is over, nobody waits unconfirmed, and the files were read today. @source 条例 arts. 31, 49, 50 */
export function yearStateFindings({ year, over, unconfirmed, fresh }: {
  readonly year: number; readonly over: boolean; readonly unconfirmed: { readonly count: number; readonly first: readonly { readonly id: string; readonly number: string }[] }; readonly fresh: boolean;
}): readonly RawFinding[] {
  const { count, first } = unconfirmed;
  const names = first.slice(0, 3).map(({ number }) => number).join('、');
  return [
    ...(over ? [] : [{ group: 'year', severity: 'hard', where: `${year}年`, is: `${year}年还没有结束`, should: `${year + 1}年1月1日起才能公布`, todo: '现在可以先写、先核对，到时候再送审公布。', place: { kind: 'tables' }, article: articleLabel(art(49, 1)) } as const]),
    ...(count > 0 ? [{
      group: 'year', severity: 'hard', where: '待确认的申请', is: `${year}年12月31日以前提交的申请有${count}件没有确认收到（${names}${count > 3 ? '等' : ''}）`, should: '都确认以后，新收、结转的数才是准的',
      todo: '请逐件确认收到；申请人撤回的，登记撤回。', place: { kind: 'unconfirmed' }, article: articleLabel(art(31)),
    } as const] : []),
    ...(fresh ? [] : [{ group: 'cases', severity: 'hard', where: '通读案件', is: '今天还没有通读完这一年的申请', should: '公布当天应当通读一遍', todo: '打开“核对”，会从头读起，读完就好。', place: { kind: 'reading' } } as const]),
  ];
}

const NAMED = 5;

/** 合计报告: who has not published yet, so that its numbers may still change. @source 条例 art. 49 */
export function coverFindings({ year, covers }: Pick<YearFacts, 'year' | 'covers'>): readonly RawFinding[] {
  const names = covers?.unpublished ?? [];
  const unconfirmed = covers?.unconfirmed ?? 0;
  const waiting: readonly RawFinding[] = unconfirmed === 0 ? [] : [{
    group: 'year', severity: 'hard', where: '合计的单位', is: `还没有公布年报的单位里，有${unconfirmed}件${year}年12月31日以前提交的申请没有确认收到`, should: '都确认以后，合计的新收、结转才是准的',
    todo: '请催有待确认申请的单位逐件确认。', place: { kind: 'county' }, article: articleLabel(art(31)),
  }];
  return names.length === 0 ? [] : [...waiting, {
    group: 'year', severity: 'soft', where: '合计的单位', is: `有${names.length}个单位还没有公布${year}年年报（${names.slice(0, NAMED).join('、')}${names.length > NAMED ? '等' : ''}），加的是它们现在的记录`,
    should: '都公布以后，合计才和各单位的年报一样', todo: '请催它们公布；等不及的，写明理由。', place: { kind: 'county' }, article: articleLabel(art(49)),
  }];
}
