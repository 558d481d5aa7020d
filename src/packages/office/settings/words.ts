import { SETTING_LABELS, type ContactInput, type OfficeSettings, type SettingKey, type SettingsInput } from '@/contract/office-settings';
import { REASSESS_MONTHS } from '@/domain/reassess/reassess';
import { seasonWords } from '@/domain/people/seasons';
import { RETENTION_TERMS } from '@/domain/statute/retention';

type Values = { readonly contact?: ContactInput; readonly settings: SettingsInput };
type Names = Pick<OfficeSettings, 'agency' | 'countyPeople' | 'reviewerGone'>;

/** A setting in words, also while it is as the release has it. */
function settingWords(key: SettingKey, { contact, settings }: Values, { agency, countyPeople, reviewerGone }: Names): string {
  switch (key) {
    case 'contact': return contact ? [contact.office, contact.phone, contact.address, contact.postcode, contact.officeHours, contact.portal.name, contact.portal.address].join('，') : '还没有填写';
    case 'seasons': return settings.seasons ? settings.seasons.map(seasonWords).join('；') : '全年一样';
    case 'letterHead': return settings.letterHead?.red ?? true ? '有红头' : '没有红头';
    case 'numberPrefix': return settings.numberPrefix ?? agency.usualPrefix;
    case 'officeAddress': return settings.officeAddress ?? '和联系地址一样';
    case 'creditCode': return settings.creditCode ?? '没有填写，索引号用发文代字';
    case 'legalReview': return settings.legalReview ? '保密审查以后还要合法性审核' : '不单独做';
    case 'feeSwitch': return settings.feeSwitch ? '已经开通' : '没有开通，不收取费用';
    case 'retention': return settings.retention ? RETENTION_TERMS[settings.retention].label : '还没有定，到期的不能删除';
    case 'reassessMonths': return `${settings.reassessMonths ?? REASSESS_MONTHS.usual}个月一次`;
    case 'reviewBy': {
      const { reviewBy } = settings;
      if (reviewBy?.by !== 'county') return '本单位的审核人';
      const named = countyPeople.find(({ memberId }) => memberId === reviewBy.memberId);
      return named ? `县里的${named.name}` : reviewerGone ?? '县里的审核人';
    }
  }
}

const KEYS = Object.keys(SETTING_LABELS) as SettingKey[];

/** Every setting, line by line. */
export const allSettings = (values: Values, names: Names): readonly { readonly label: string; readonly value: string }[] =>
  KEYS.map((key) => ({ label: SETTING_LABELS[key], value: settingWords(key, values, names) }));

/** What would change, with what it was. */
export function changedSettings(before: Values, after: Values, names: Names): readonly { readonly label: string; readonly value: string; readonly note: string }[] {
  const contact = after.contact ?? before.contact;
  return KEYS.flatMap((key) => {
    const [was, will] = [settingWords(key, before, names), settingWords(key, { ...after, ...(contact && { contact }) }, names)];
    return was === will ? [] : [{ label: SETTING_LABELS[key], value: will, note: `原来：${was}` }];
  });
}
