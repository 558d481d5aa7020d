import { prepareReportFileInput, readReportInput, type PapersActions } from '@/contract/papers';
import { papersCloud } from '../_shared/clouds/papers';
import { onAgencyPapers } from '../_shared/entry/staff';
import { action, serve, type ActionTable } from '../_shared/function';
import type { PapersCloud } from '../_shared/usecases/papers/papers-cloud';
import { prepareReportFile } from '../_shared/usecases/papers/prepare-report-file';
import { readReport } from '../_shared/usecases/papers/read-report';

/** 文书的全部入口；一行一个动作。重的库只在这个函数里。 */
const actions: ActionTable<PapersActions, PapersCloud> = {
  prepareReportFile: action(prepareReportFileInput, onAgencyPapers(prepareReportFile)),
  readReport: action(readReportInput, onAgencyPapers(readReport)),
};

export const main = serve({ ...actions }, { name: 'papers', cloud: papersCloud });
