/** People one can play in a local run. The gateway turns the choice into the platform's identity; nothing else knows personas. */
export interface Persona {
  readonly key: string;
  readonly label: string;
  /** On the chip, at most four characters. */
  readonly short: string;
  readonly english: string;
  readonly openid: string;
  readonly note: string;
}

export const PERSONAS = [
  { key: 'resident', label: '居民', short: '居民', english: 'resident', openid: 'oLocal-resident-000000000001', note: '只看公开内容，没有提交过申请' },
  { key: 'applicantA', label: '申请人甲', short: '申请人甲', english: 'applicant A', openid: 'oLocal-applicant-0000000000A', note: '提交申请并查看办理进度' },
  { key: 'applicantB', label: '申请人乙', short: '申请人乙', english: 'applicant B', openid: 'oLocal-applicant-0000000000B', note: '另一位申请人，看不到甲的申请' },
  { key: 'officer', label: '经办人', short: '经办人', english: 'officer', openid: 'oLocal-officer-0000000000001', note: '确认收到、拟写答复、送达' },
  { key: 'reviewer', label: '审核人', short: '审核人', english: 'reviewer', openid: 'oLocal-reviewer-000000000001', note: '保密审查和合法性审核；签批密码246810' },
  { key: 'head', label: '公开机构负责人（兼分管领导）', short: '负责人', english: 'head and signatory', openid: 'oLocal-head-0000000000000001', note: '批准延期，签发答复；签批密码246810' },
  { key: 'editor', label: '信息员', short: '信息员', english: 'editor', openid: 'oLocal-editor-00000000000001', note: '写要公开的信息，三审通过以后公开' },
  { key: 'administrator', label: '管理员', short: '管理员', english: 'administrator', openid: 'oLocal-administrator-000000001', note: '邀请工作人员，管岗位和单位设置' },
  { key: 'supervisor', label: '县主管部门', short: '县主管', english: 'county supervisor', openid: 'oLocal-supervisor-0000000001', note: '查看全县各机关的办理情况' },
] as const satisfies readonly Persona[];

export type PersonaKey = (typeof PERSONAS)[number]['key'];

/** The person of a cookie; whoever is not known is the resident. */
export const personaOf = (key: string | undefined): Persona => PERSONAS.find((persona) => persona.key === key) ?? PERSONAS[0];
