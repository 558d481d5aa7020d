import type { FindingPlace } from '@/domain/report-work/finding';
import { openBook, openCase, openCellAt, openChannels, openCounty, openGuide, openReport, openReports, openSheet, openSumCell, openTables, openUnconfirmed, openWrite } from './routes';

/** What the tap on a finding says: where it is put right. */
export const PLACE_WORDS: Readonly<Record<FindingPlace['kind'], string>> = {
  cell: '看这一格', tables: '看三张表', case: '打开这件', section: '去写正文', book: '去台账', channels: '看各渠道的数', confirm: '去核对这个数', county: '看各单位', unconfirmed: '去确认', reading: '通读一遍', before: '看上年的年报', correction: '去更正', guide: '看指南', agency: '看指南',
};

/** 去改好的地方. */
export function openPlace(place: FindingPlace, agency: string, year: number): void {
  switch (place.kind) {
    case 'cell': (place.sum ? openSumCell : openCellAt)(agency, year, place.address); return;
    // The tables of a sum stand in its own text; those of the office hold its own cases only.
    case 'tables': (place.sum ? openSheet : openTables)(agency, year); return;
    case 'case': openCase(place.caseId); return;
    case 'section': openWrite(agency, year, place.place); return;
    case 'book': openBook(agency, place.book, year); return;
    case 'channels': openChannels(agency, year); return;
    case 'county': openCounty(); return;
    case 'confirm': openReport(agency, year); return;
    case 'unconfirmed': openUnconfirmed(agency); return;
    case 'before': openReports(agency); return;
    case 'guide': case 'agency': openGuide(agency); return;
    case 'correction': case 'reading': openReport(agency, year);
  }
}

