import type { AttachmentKind } from '@/contract/limits';

/** 盖章扫描件 and 送达证明 are pictures or PDF. */
const SEAL_KINDS: readonly AttachmentKind[] = ['jpg', 'png', 'heic', 'pdf'];

export const isSealKind = (kind: AttachmentKind): boolean => SEAL_KINDS.includes(kind);
