import * as z from 'zod/mini';
import { last } from '@/domain/list';
import type { Item, KeptContent, Revision } from '@/domain/publishing/item';
import type { Stored } from '../database';
import { contentField, revisionField } from './item-fields';

const versionDocument = z.strictObject({ _id: z.string(), itemId: z.string(), revision: z.int().check(z.gte(1)), of: revisionField, content: z.string() });

/** 一版 of what has just become public; the office looks it up later. */
export function versionRecord({ id, live }: Pick<Item, 'id' | 'live'>): z.infer<typeof versionDocument> | undefined {
  const of = live && last(live.revisions);
  return of && { _id: `${id}:${of.revision}`, itemId: id, revision: of.revision, of, content: JSON.stringify(live.content) };
}

export function readVersion(stored: Stored | undefined): { readonly revision: Revision; readonly content: KeptContent } | undefined {
  if (!stored) return undefined;
  const { of, content } = versionDocument.parse(stored);
  return { revision: of as Revision, content: contentField.parse(JSON.parse(content)) as KeptContent };
}
