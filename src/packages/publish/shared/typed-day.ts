import { readDate } from '@/domain/elsewhere/read-date';

/** A day as people type it, as the cloud takes it; what is no day goes as it is and is refused there in words. */
export const typedDay = (typed: string): string => {
  const found = readDate(typed);
  return 'on' in found ? found.on : typed.trim();
};
