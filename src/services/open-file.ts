import Taro from '@tarojs/taro';

const DOCUMENTS = ['pdf', 'doc', 'docx', 'xls', 'xlsx'] as const;
type DocumentKind = (typeof DOCUMENTS)[number];
const PHOTOS = ['jpg', 'jpeg', 'png', 'heic'];

const extension = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
const isDocument = (kind: string): kind is DocumentKind => DOCUMENTS.some((known) => known === kind);

async function show(url: string, name: string): Promise<unknown> {
  const kind = extension(name);
  if (PHOTOS.includes(kind)) return Taro.previewImage({ urls: [url] });
  const { tempFilePath } = await Taro.downloadFile({ url });
  if (isDocument(kind)) return Taro.openDocument({ filePath: tempFilePath, fileType: kind, showMenu: true });
  // WeChat shows neither plain text nor sound; from a chat the phone opens them.
  return Taro.shareFileMessage({ filePath: tempFilePath, fileName: name });
}

/**
 * Shows a file: photos and documents at once, anything else through a chat.
 * @param name with its extension, as the applicant called it
 * @returns false when the phone cannot do it, or the user changed their mind
 */
export const openFile = (url: string, name: string): Promise<boolean> => show(url, name).then(() => true, () => false);
