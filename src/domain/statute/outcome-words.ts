import { LEAVES, type LeafGroup, type LeafKey } from './leaves';

/** 接下来能做什么, after what an outcome means; each in one sentence of common words. */
const NEXT = {
  granted: '打开答复和随附的文件看；少了、看不懂的，打电话问这个单位。',
  partiallyGranted: '先看给了的部分；没有给的，看看理由站不站得住，不同意可以请上一级政府审查。',
  'refused.stateSecret': '不同意的话，要先请上一级政府审查这份答复，再考虑打官司。',
  'refused.otherLawProhibited': '看看答复写的是哪部法律、哪一条；不同意的话，要先请上一级政府审查，再考虑打官司。',
  'refused.securityStability': '看看答复写的危害是什么；不同意的话，要先请上一级政府审查，再考虑打官司。',
  'refused.thirdPartyRights': '可以改要不涉及别人秘密和隐私的那一部分；不同意的话，要先请上一级政府审查，再考虑打官司。',
  'refused.internalAffairs': '不同意的话，要先请上一级政府审查这份答复，再考虑打官司。',
  'refused.processInfo': '可以等事情定下来以后，再要定下来的那份文件；不同意的话，要先请上一级政府审查，再考虑打官司。',
  'refused.enforcementFile': '你是案子里的人的话，可以按办案的规定去查自己的案卷；不同意的话，要先请上一级政府审查，再考虑打官司。',
  'refused.administrativeInquiry': '照答复写的窗口和办法去查，一般当场就能查到。',
  'cannotProvide.notHeld': '答复写了哪个单位有的，可以去那里申请；你知道这里有的，把线索写清楚再申请。',
  'cannotProvide.needsCreation': '可以改要现成的原始材料，自己汇总；需要的话再申请一次。',
  'cannotProvide.stillUnclear': '把文件的名字、文号、年份或者哪个村写清楚，可以再申请一次。',
  'notProcessed.petitionComplaint': '照答复写的渠道去反映；另外还要看哪份文件的，写清楚文件再申请一次。',
  'notProcessed.duplicate': '以前的答复还有效，打开那一份看；有新的内容要，写清楚哪里不一样再申请。',
  'notProcessed.publication': '照答复写的地方去看、去借或者去买。',
  'notProcessed.massRepeated': '把最要紧的几件写清楚，说明为什么需要，再申请。',
  'notProcessed.reconfirmReissue': '以前拿到的那一份就有效；丢了的话，打电话问这个单位怎么补。',
  'other.correctionOverdue': '还想要的话，把当时问的几项写清楚，可以再申请一次，期限重新算。',
  'other.feeOverdue': '还想要的话，可以再申请一次，期限重新算。',
  'other.other': '看看答复写的原因；还想要的话，可以再申请一次。',
} as const satisfies Readonly<Record<LeafKey, string>>;

/** What became of it, before why. */
const BECAME: Readonly<Record<LeafGroup, string>> = {
  granted: '', partiallyGranted: '', refused: '没有给你：', cannotProvide: '给不了你：', notProcessed: '没有按申请公开来办：', other: '没有再办下去：',
};

/** Of those who withdraw nobody is answered, so that what is answered is the rest. */
const MEANS: Partial<Record<LeafKey, string>> = { 'other.other': '你要的不属于政府信息，没有按申请公开来办。' };

/** 结果用两句话说: what it means, and what can be done next. @source 国办公开办函〔2021〕30号, 条例 arts. 36–39 for the outcomes */
export const outcomeWords = (leaf: LeafKey): { readonly meaning: string; readonly next: string } => ({ meaning: MEANS[leaf] ?? `${BECAME[LEAVES[leaf].group]}${LEAVES[leaf].meaning}`, next: NEXT[leaf] });
