/** WeChat's clipboard holds plain words only. */
export const CAN_PASTE_PAGE = false;

/** 剪贴板里的网页 with its markup. @returns undefined when there is none, or it may not be read */
export const pastedPage = (): Promise<string | undefined> => Promise.resolve(undefined);
