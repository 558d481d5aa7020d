import { recordMark } from '../chain/record-mark';
import { reportId } from '../repositories/report-record';
import type { Migration } from './migration';

/**
 * 公布的年报 in force: from before there were marks. Earlier versions stay as they are: what replaced them before there were
 * marks says nothing of theirs.
 */
export const reportsMarked: Migration = {
  number: 6, about: '公布的年报：封口', collections: ['reports'],
  moved: (document, { blind }) => (document.mark === undefined ? { ...document, mark: recordMark(blind, 'reports', reportId(String(document.agencyId), Number(document.year)), document) } : undefined),
};
