import { navigateTo } from '@tarojs/taro';
import type { PageName } from '@/app.pages';
import type { Source } from '@/domain/narrative/field';
import { pageAddress } from '@/services/page-address';
import { openBook, openChannels, openLine, openReports, openSheet, openSumCell } from './routes';

const to = (page: PageName, params: Readonly<Record<string, string | number>>): void => void navigateTo({ url: pageAddress(page, params) });

/** Where a number is looked into and put right; undefined where there is nothing to open. */
export function wayTo(source: Source, agencyId: string, year: number): { readonly label: string; readonly open: () => void } | undefined {
  switch (source.kind) {
    case 'cells': {
      const [cell] = source.cells;
      if (cell && source.sum) return { label: '看由哪些单位加成', open: () => openSumCell(agencyId, year, cell) };
      return cell && { label: cell.table === 2 ? '看是哪几条' : '看是哪几件', open: () => to('packages/annual/cell/index', { agencyId, year, table: cell.table, row: cell.row, column: cell.column }) };
    }
    case 'book': return { label: '打开台账', open: () => openBook(agencyId, source.book, year) };
    case 'line': return { label: '看台账的这一条', open: () => openLine(agencyId, source.lineId) };
    case 'channels': return { label: '看各渠道的数', open: () => openChannels(agencyId, year) };
    case 'items': return { label: '看公开的信息', open: () => to('packages/publish/desk/index', { agency: agencyId }) };
    case 'cases': return source.sum ? { label: '看全文的表', open: () => openSheet(agencyId, year) } : { label: '看表三', open: () => to('packages/annual/table/index', { agency: agencyId, year }) };
    case 'before': return { label: '看上年的报告', open: () => openReports(agencyId) };
    case 'guide': return { label: '打开公开指南', open: () => to('packages/office/guide/edit/index', { agency: agencyId }) };
    case 'agency': return { label: '打开联系方式', open: () => to('packages/office/guide/edit/index', { agency: agencyId }) };
    case 'covers': case 'report': return undefined;
  }
}
