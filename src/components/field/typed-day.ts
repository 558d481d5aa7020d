import { readDate } from '@/domain/elsewhere/read-date';

/** What stands in an empty field for a day. */
export const DAY_EXAMPLE = '例如：2026年3月2日';

/** A day as people type it, as the cloud takes it; what is no day goes as it is and is refused there in words. */
export const typedDay = (typed: string): string => {
  const found = readDate(typed);
  return 'on' in found ? found.on : typed.trim();
};
