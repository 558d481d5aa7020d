export const CAN_PASTE_PAGE = typeof navigator.clipboard?.read === 'function';

/** 剪贴板里的网页 with its markup: tables and headings stay. @returns undefined when there is none, or the reader said no */
export async function pastedPage(): Promise<string | undefined> {
  try {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : undefined;
  } catch {
    return undefined;
  }
}
