import { agencyHomeInput, calendarInput, healthInput, listAgenciesInput, type PublicActions } from '@/contract/public';
import { compareReportsInput, getReportInput, listReportsInput, reportSeriesInput } from '@/contract/reports';
import { channelYearInput } from '@/contract/channel-year';
import { getGuideInput } from '@/contract/public-guide';
import { listRulesInput, ruleInput } from '@/contract/rules';
import { getItemInput, itemFileInput, itemsByCategoryInput, listItemsInput } from '@/contract/published';
import { searchInput, suggestInput } from '@/contract/search';
import { publicCloud } from '../_shared/clouds/public';
import { ownPace } from '../_shared/clouds/paces';
import { action, serve, type ActionTable } from '../_shared/function';
import { pacedFiles } from '../_shared/limits/paced-files';
import { openFiles } from '../_shared/open/open-files';
import { agencyHome } from '../_shared/usecases/public/agency-home';
import { calendar } from '../_shared/usecases/public/calendar';
import { getGuide } from '../_shared/usecases/public/get-guide';
import { getReport } from '../_shared/usecases/public/get-report';
import { health } from '../_shared/usecases/public/health';
import { getItem, itemFile, itemsByCategory, listItems } from '../_shared/usecases/public/items';
import { listAgencies } from '../_shared/usecases/public/list-agencies';
import { listReports } from '../_shared/usecases/public/list-reports';
import { getRule, listRules, ruleFile } from '../_shared/usecases/public/rules';
import { openToAll, type PublicCloud } from '../_shared/usecases/public/public-cloud';
import { compareReports, reportSeries } from '../_shared/usecases/public/report-series';
import { search } from '../_shared/usecases/public/search';
import { suggest } from '../_shared/usecases/public/suggest';
import { publicNumbers } from '../_shared/usecases/registers/channel-year';

/** 居民端的全部入口；一行一个动作。也接受网页直接访问。 */
export const actions: ActionTable<PublicActions, PublicCloud> = {
  listAgencies: action(listAgenciesInput, openToAll(listAgencies)),
  agencyHome: action(agencyHomeInput, openToAll(agencyHome)),
  listReports: action(listReportsInput, openToAll(listReports)),
  getReport: action(getReportInput, openToAll(getReport)),
  reportSeries: action(reportSeriesInput, openToAll(reportSeries)),
  compareReports: action(compareReportsInput, openToAll(compareReports)),
  search: action(searchInput, openToAll(search)),
  suggest: action(suggestInput, openToAll(suggest)),
  getGuide: action(getGuideInput, openToAll(getGuide)),
  listRules: action(listRulesInput, openToAll(listRules)),
  getRule: action(ruleInput, openToAll(getRule)),
  ruleFile: action(ruleInput, openToAll(ruleFile)),
  listItems: action(listItemsInput, openToAll(listItems)),
  getItem: action(getItemInput, openToAll(getItem)),
  itemFile: action(itemFileInput, openToAll(itemFile)),
  itemsByCategory: action(itemsByCategoryInput, openToAll(itemsByCategory)),
  calendar: action(calendarInput, openToAll(calendar)),
  publishedNumbers: action(channelYearInput, openToAll(publicNumbers)),
  health: action(healthInput, openToAll(health)),
};

const pace = ownPace('public');

export const main = pacedFiles(serve({ ...actions }, { name: 'public', cloud: publicCloud, pace, http: true, files: openFiles }), pace, 'public');
