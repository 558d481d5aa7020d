import { addDays, civilDate, type CivilDate } from './civil-date';
import { FESTIVALS } from './festivals';

/**
 * 法定节假日: the days off that the law itself fixes for a year, by date; what a provisional calendar is made of
 * while the State Council has not yet published that year's notice. No make-up workdays and no moved weekends.
 * After the last year of the table only the days of the solar calendar are known.
 * @source 全国年节及纪念日放假办法 (2025年1月1日起施行) art. 2
 */
export function statutoryDays(year: number): ReadonlyMap<CivilDate, string> {
  const days = new Map<CivilDate, string>();
  const put = (name: string, first: CivilDate, count: number) => {
    for (let index = 0; index < count; index += 1) {
      const day = addDays(first, index);
      const already = days.get(day);
      days.set(day, already === undefined ? name : `${already}、${name}`);
    }
  };
  const on = (monthAndDay: string) => civilDate(`${String(year).padStart(4, '0')}-${monthAndDay}`);
  const [springFestival, qingming, dragonBoat, midAutumn] = FESTIVALS[year]?.split(' ') ?? [];

  put('元旦', on('01-01'), 1);
  if (springFestival) put('春节', addDays(on(springFestival), -1), 4); // 除夕 to 初三
  if (qingming) put('清明节', on(qingming), 1);
  put('劳动节', on('05-01'), 2);
  if (dragonBoat) put('端午节', on(dragonBoat), 1);
  put('国庆节', on('10-01'), 3);
  if (midAutumn) put('中秋节', on(midAutumn), 1);
  return days;
}
