import type { Agency } from './repositories/agencies';

/** 机关代字 of letters: as set, else from the series of applications: 乔官依申请 → 乔官公开. */
export const letterPrefix = ({ settings, numberPrefix }: Pick<Agency, 'settings' | 'numberPrefix'>): string =>
  settings?.numberPrefix ?? `${numberPrefix.replace(/依申请$/, '')}公开`;

/** 红头, unless the agency has turned it off. */
export const hasRedHead = ({ settings }: Pick<Agency, 'settings'>): boolean => settings?.letterHead?.red ?? true;
