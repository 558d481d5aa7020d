/** 按活分开的几摞: what is asked for after an application was filed or a file was put; a pile's code is loaded when one of its actions is first called. */
export const DESKS = {
  uploads: { open: () => import('./desks/uploads'), names: ['prepareUpload', 'checkUpload', 'removeUpload'] },
  requests: { open: () => import('./desks/requests'), names: ['submitRequest', 'myRequests', 'myRequest', 'myRequestLetter'] },
  acting: { open: () => import('./desks/acting'), names: ['editRequest', 'answerCorrection', 'giveReasons', 'tellPayment', 'addMaterial', 'confirmReceived', 'readOwnLetter', 'ownLetterFile', 'ownFile', 'myData', 'deleteMyData'] },
} as const;

/** Which pile an action is in. */
export const later = Object.fromEntries(Object.values(DESKS).flatMap(({ names, open }) => names.map((name) => [name, async () => (await open()).actions])));
