import { agencyHomeInput, calendarInput, healthInput, listAgenciesInput, searchInput, type PublicActions } from '@/contract/public';
import { compareReportsInput, getReportInput, listReportsInput, reportSeriesInput } from '@/contract/reports';
import { channelYearInput } from '@/contract/registers';
import { getGuideInput } from '@/contract/guide';
import { listRulesInput, ruleInput } from '@/contract/rules';
import { publicCloud } from '../_shared/clouds/public';
import { action, serve, type ActionTable } from '../_shared/function';
import { agencyHome } from '../_shared/usecases/public/agency-home';
import { calendar } from '../_shared/usecases/public/calendar';
import { getGuide } from '../_shared/usecases/public/get-guide';
import { getReport } from '../_shared/usecases/public/get-report';
import { health } from '../_shared/usecases/public/health';
import { listAgencies } from '../_shared/usecases/public/list-agencies';
import { listReports } from '../_shared/usecases/public/list-reports';
import { getRule, listRules, ruleFile } from '../_shared/usecases/public/rules';
import { openToAll, type PublicCloud } from '../_shared/usecases/public/public-cloud';
import { compareReports, reportSeries } from '../_shared/usecases/public/report-series';
import { search } from '../_shared/usecases/public/search';
import { publicNumbers } from '../_shared/usecases/registers/channel-year';

/** 居民端的全部入口；一行一个动作。也接受网页直接访问。 */
const actions: ActionTable<PublicActions, PublicCloud> = {
  listAgencies: action(listAgenciesInput, openToAll(listAgencies)),
  agencyHome: action(agencyHomeInput, openToAll(agencyHome)),
  listReports: action(listReportsInput, openToAll(listReports)),
  getReport: action(getReportInput, openToAll(getReport)),
  reportSeries: action(reportSeriesInput, openToAll(reportSeries)),
  compareReports: action(compareReportsInput, openToAll(compareReports)),
  search: action(searchInput, openToAll(search)),
  getGuide: action(getGuideInput, openToAll(getGuide)),
  listRules: action(listRulesInput, openToAll(listRules)),
  getRule: action(ruleInput, openToAll(getRule)),
  ruleFile: action(ruleInput, openToAll(ruleFile)),
  calendar: action(calendarInput, openToAll(calendar)),
  publishedNumbers: action(channelYearInput, openToAll(publicNumbers)),
  health: action(healthInput, openToAll(health)),
};

export const main = serve({ ...actions }, { name: 'public', cloud: publicCloud, http: true });
