import { DuplicateError, type Database, type TransactionCollection } from '../database';
import type { Message, Reader } from '../telling';

export interface MessageRepository {
  /** @returns false when this was told before */
  readonly tell: (message: Message) => Promise<boolean>;
}

function readerKey(reader: Reader): string {
  switch (reader.kind) {
    case 'owner': return `owner:${reader.owner}`;
    case 'role': return `role:${reader.agencyId}:${reader.role}`;
    case 'member': return `member:${reader.memberId}`;
  }
}

/** Adds a message inside the write it belongs to. */
export async function addMessage(messages: Pick<TransactionCollection, 'add'>, { key, reader, ...message }: Message): Promise<void> {
  await messages.add({ _id: key, reader: readerKey(reader), ...message });
}

export const messageRepository = (db: Database): MessageRepository => ({
  tell: async (message) => {
    try {
      await addMessage(db.collection('messages'), message);
      return true;
    } catch (error) {
      if (error instanceof DuplicateError) return false;
      throw error;
    }
  },
});
