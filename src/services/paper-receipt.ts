import type { PaperReceipt } from '@/contract/intake';

const receipts = new Map<string, PaperReceipt>();

/** The receipt that was just made: its query code is shown once, so it lives as long as the program runs and is stored nowhere. */
export const keepPaperReceipt = (receipt: PaperReceipt): void => { receipts.set(receipt.id, receipt); };

/** The receipt of a paper that was registered in this visit, with its code; kept nowhere. */
export const paperReceiptOf = (id: string): PaperReceipt | undefined => receipts.get(id);
