import { clockCloud } from '../_shared/clouds/clock';
import { serveTimers } from '../_shared/timer';
import { alarmUnconfirmed } from '../_shared/usecases/clock/alarm-unconfirmed';
import { proveTallies } from '../_shared/usecases/clock/prove-tallies';
import { purgeDrafts } from '../_shared/usecases/clock/purge-drafts';
import { purgeUploads } from '../_shared/usecases/clock/purge-uploads';
import { recomputeProjections } from '../_shared/usecases/clock/recompute-projections';
import { settleNumbers } from '../_shared/usecases/clock/settle-numbers';

/** 定时任务；触发时间写在 config.json 与 _shared/schema.ts，按北京时间。 */
export const main = serveTimers({
  hourly: { alarmUnconfirmed, settleNumbers },
  nightly: { recomputeProjections, settleNumbers, proveTallies, purgeDrafts, purgeUploads },
}, { name: 'clock', cloud: clockCloud });
