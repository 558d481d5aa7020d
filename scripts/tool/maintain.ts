import { epochMs, instant } from '@/domain/calendar/instant';
import { maintenanceRepository, type Pause } from '../../cloudfunctions/_shared/repositories/maintenance';
import { inEnvironment } from './environment';
import { placeOf } from './environment-flags';
import { answer, refuse, type Line, type Outcome } from './outcome';

const MINUTE = 60_000;
const LONGEST = 1440;
const MOST_LETTERS = 60;

/** A sentence of ours goes on after it. */
const plain = (words: string): string => words.trim().replace(/[。！!；;，,]+$/, '');

const told = (pause: Pause | undefined): Outcome => answer(pause ? { on: true, ...pause } : { on: false, words: null });

/** 只读开关, see repositories/maintenance.ts. */
export async function maintain(line: Line): Promise<Outcome> {
  const { args: [what = ''], flags: { words = '', minutes = '60' } } = line;
  if (!['on', 'off', 'show'].includes(what)) return refuse('wrongArguments', '请写 maintenance on、maintenance off 或者 maintenance show。');
  const reason = plain(words);
  if (what === 'on' && (reason === '' || reason.length > MOST_LETTERS)) return refuse('noWords', `请用 --words 写一句为什么，${MOST_LETTERS}个字以内，大家会看到。`);
  if (!/^\d{1,4}$/.test(minutes) || Number(minutes) < 1 || Number(minutes) > LONGEST) return refuse('wrongMinutes', `--minutes 后面请写1到${LONGEST}的整数。`);
  return inEnvironment(placeOf(line), async ({ db }) => {
    const maintenance = maintenanceRepository(db);
    const now = instant(Date.now());
    if (what === 'off') await maintenance.end();
    if (what === 'on') await maintenance.begin({ words: reason, since: now, until: instant(epochMs(now) + Number(minutes) * MINUTE) });
    return told(await maintenance.pause(now));
  });
}
