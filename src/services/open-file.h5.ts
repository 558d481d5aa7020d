/**
 * Hands a file to the browser, which shows or stores it under its own name. A link, because a window that is
 * opened after waiting for the cloud would be blocked.
 * @returns false when the phone cannot do it
 */
export async function openFile(url: string, name: string): Promise<boolean> {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.rel = 'noopener';
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  return true;
}
