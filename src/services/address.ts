/** Parameters of the address before the page's own; WeChat has none. */
export const addressParams = (): Readonly<Record<string, string>> => ({});
