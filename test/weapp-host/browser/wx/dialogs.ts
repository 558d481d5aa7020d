import { ask, clear, note } from '../screen';
import { respond } from './respond';

export const dialogs = {
  showToast: respond('showToast', ({ title }) => note(String(title ?? ''))),
  hideToast: respond('hideToast', clear),
  showLoading: respond('showLoading', ({ title }) => note(String(title ?? ''))),
  hideLoading: respond('hideLoading', clear),
  showModal: respond('showModal', async ({ title, content, showCancel = true, cancelText = '取消', confirmText = '确定' }) => {
    const buttons = [...(showCancel ? [String(cancelText)] : []), String(confirmText)];
    const confirm = (await ask(String(title ?? ''), String(content ?? ''), buttons)) === buttons.length - 1;
    return { confirm, cancel: !confirm };
  }),
  showActionSheet: respond('showActionSheet', async ({ itemList }) => {
    const items = itemList as readonly string[];
    const tapIndex = await ask('', '', [...items, '取消']);
    if (tapIndex === items.length) throw new Error('cancel');
    return { tapIndex };
  }),
};
