import { DuplicateError, type Database, type TransactionCollection } from '../database';
import type { Message } from '../telling';
import { readerKey } from './message-record';

export interface MessageRepository {
  /** @returns false when this was told before */
  readonly tell: (message: Message) => Promise<boolean>;
  /** Whether a message of this key was told. */
  readonly wasTold: (key: string) => Promise<boolean>;
}

/** Adds a message inside the write it belongs to. */
export async function addMessage(messages: Pick<TransactionCollection, 'add'>, { key, reader, ...message }: Message): Promise<void> {
  await messages.add({ _id: key, reader: readerKey(reader), ...message, pushed: false });
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
  wasTold: async (key) => (await db.collection('messages').get(key)) !== undefined,
});
