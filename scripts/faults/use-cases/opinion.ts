import { bytesOf } from '../../../test/support/sample-files';
import type { Town } from '../../../test/functions/town';
import { ONE_MORE_FILE, type UseCase } from '../use-case';
import { registered } from './cases';
import { sentFile } from './files';
import { consulted } from './steps';

/** Whoever is asked has not signed in. */
const asked = (town: Town) => town.person(undefined);

async function link(town: Town): Promise<string> {
  const { id, consultationId } = await consulted(town);
  return (await town.as('officer').value('staff', 'linkConsultation', { id, consultationId })).token;
}

const announced = (town: Town, token: string) => sentFile(town, asked(town).value('opinion', 'prepareFile', { token, name: '说明.jpg', bytes: bytesOf('jpg').length }), 'jpg');

export const OPINION: readonly UseCase[] = [
  {
    name: '凭链接准备材料', fn: 'opinion', action: 'prepareFile', more: ONE_MORE_FILE, prepare: async (town) => {
      const token = await link(town);
      return () => asked(town).call('opinion', 'prepareFile', { token, name: '说明.jpg', bytes: 100 });
    },
  },
  {
    name: '凭链接检查材料', fn: 'opinion', action: 'checkFile', prepare: async (town) => {
      const token = await link(town);
      const sent = await announced(town, token);
      return () => asked(town).call('opinion', 'checkFile', { token, ...sent });
    },
  },
  {
    name: '凭链接交意见', fn: 'opinion', action: 'answerConsultation', prepare: async (town) => {
      const token = await link(town);
      const sent = await announced(town, token);
      await asked(town).value('opinion', 'checkFile', { token, ...sent });
      return () => asked(town).call('opinion', 'answerConsultation', { token, opinion: 'objects', words: '含有未公开的配方。', uploadIds: [sent.uploadId] });
    },
  },
  {
    name: '凭查询码查', fn: 'opinion', action: 'lookUp', prepare: async (town) => {
      const { number, queryCode } = await registered(town);
      return () => asked(town).call('opinion', 'lookUp', { number, code: queryCode });
    },
  },
];
