import { clockCloud } from '../_shared/clouds/clock';
import { markTimer, pauseNow } from '../_shared/clouds/operation';
import { serveTimers } from '../_shared/timer';
import { alarmUnconfirmed } from '../_shared/usecases/clock/alarm-unconfirmed';
import { followFilings } from '../_shared/usecases/clock/follow-filings';
import { deliver, fillOutbox } from '../_shared/usecases/clock/deliver';
import { keepBoards, proveBoards } from '../_shared/usecases/clock/keep-boards';
import { remindUrges } from '../_shared/usecases/clock/remind-urges';
import { proveTallies } from '../_shared/usecases/clock/prove-tallies';
import { purgeDrafts } from '../_shared/usecases/clock/purge-drafts';
import { purgeUploads } from '../_shared/usecases/clock/purge-uploads';
import { clearErased } from '../_shared/usecases/clock/clear-erased';
import { forgetMetrics } from '../_shared/usecases/clock/forget-metrics';
import { forgetPaces } from '../_shared/usecases/clock/forget-paces';
import { forgetHelpers } from '../_shared/usecases/clock/forget-helpers';
import { keepSearchIndex, rebuildSearchIndex } from '../_shared/usecases/clock/keep-search-index';
import { putAway } from '../_shared/usecases/clock/put-away';
import { recomputeProjections } from '../_shared/usecases/clock/recompute-projections';
import { recountDuties } from '../_shared/usecases/clock/recount-duties';
import { migrateStored } from '../_shared/usecases/clock/migrate-stored';
import { reseal } from '../_shared/usecases/clock/reseal';
import { remind } from '../_shared/usecases/clock/remind';
import { remindReports } from '../_shared/usecases/clock/remind-reports';
import { remindGuides } from '../_shared/usecases/clock/remind-guides';
import { enterWithheld, remindWithheld } from '../_shared/usecases/clock/remind-withheld';
import { chainCases } from '../_shared/usecases/clock/chain-cases';
import { sealDay } from '../_shared/usecases/clock/seal-day';
import { settleNumbers } from '../_shared/usecases/clock/settle-numbers';

/** 定时任务；触发时间写在 config.json 与 _shared/schema.ts，按北京时间。 */
export const main = serveTimers({
  hourly: { followFilings, putAway, alarmUnconfirmed, settleNumbers, chainCases, sealDay, remind, remindGuides, remindWithheld, remindReports, remindUrges, keepBoards, reseal, migrateStored },
  morning: { followFilings, remind, remindGuides, remindWithheld, remindReports, remindUrges, fillOutbox, deliver },
  deliver: { followFilings, fillOutbox, deliver },
  nightly: { followFilings, recomputeProjections, recountDuties, putAway, settleNumbers, chainCases, sealDay, proveTallies, proveBoards, purgeDrafts, purgeUploads, clearErased, forgetHelpers, keepSearchIndex, enterWithheld, forgetMetrics, forgetPaces },
  rebuildSearch: { rebuildSearchIndex },
}, { name: 'clock', cloud: clockCloud, paused: async () => await pauseNow() !== undefined, ran: markTimer });
