const REVOKED_AFTER_MS = 60_000;

function follow(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  // A link, because a window that is opened after waiting for the cloud would be blocked.
  link.download = name;
  link.rel = 'noopener';
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * Stores a file under its own name; the name in the cloud is a number.
 * @returns false when the file is not there any more
 */
export async function openFile(url: string, name: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined);
  if (!answer) {
    // Storage of another origin may not be read by a page, yet it may be followed.
    follow(url, name);
    return true;
  }
  if (!answer.ok) return false;
  const address = URL.createObjectURL(await answer.blob());
  follow(address, name);
  setTimeout(() => URL.revokeObjectURL(address), REVOKED_AFTER_MS);
  return true;
}
