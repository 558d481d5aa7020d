export { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
export { addWorkingDays } from '@/domain/calendar/working-days';
