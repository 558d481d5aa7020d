/** 申请人类别: a column of table 三; chosen once, by the applicant, and counted at the end of the year. */
export interface ApplicantKindRow {
  /** Official wording of the column. */
  readonly label: string;
  /** Whether the column stands under 法人或其他组织. */
  readonly organization: boolean;
  /** One sentence for residents. */
  readonly meaning: string;
}

/** 表三的六类申请人, in the order of the form. @source 国办公开办函〔2021〕30号; 条例 art. 27 */
export const APPLICANT_KINDS = {
  naturalPerson: { label: '自然人', organization: false, meaning: '以个人名义申请，包括个体经营者本人。' },
  commercialEnterprise: { label: '商业企业', organization: true, meaning: '公司、工厂、商店、合作社等做经营的单位。' },
  researchInstitution: { label: '科研机构', organization: true, meaning: '研究院所、高等学校等做研究的单位。' },
  publicWelfareOrg: { label: '社会公益组织', organization: true, meaning: '基金会、慈善组织、志愿服务组织等不以营利为目的的单位。' },
  legalServiceOrg: { label: '法律服务机构', organization: true, meaning: '律师事务所、法律援助中心、基层法律服务所等。' },
  otherOrg: { label: '其他', organization: true, meaning: '村民委员会、业主委员会、机关等不属于以上几类的单位。' },
} as const satisfies Record<string, ApplicantKindRow>;

export type ApplicantKind = keyof typeof APPLICANT_KINDS;

export const APPLICANT_KIND_KEYS = Object.keys(APPLICANT_KINDS) as readonly ApplicantKind[];

export const isApplicantKind = (key: string): key is ApplicantKind => APPLICANT_KIND_KEYS.some((known) => known === key);

/** Whether a kind stands for 法人或其他组织. */
export const isOrganization = (kind: ApplicantKind): boolean => APPLICANT_KINDS[kind].organization;
