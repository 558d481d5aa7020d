/** Only WeChat keeps addresses. */
export const canChooseAddress = false;
export const chooseAddress = (): Promise<string | undefined> => Promise.resolve(undefined);
