/** The whole address of a data file, where the deployment has told it. @param path without a slash at its beginning */
export const openLink = (path: string, openAddress: string | undefined): string | undefined => (openAddress ? `${openAddress}${path}` : undefined);

/** WeChat shows no page of the web by its address. */
export const openPage: ((address: string) => void) | undefined = undefined;
