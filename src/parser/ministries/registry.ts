/** 内閣官房 and the like / 省 / 庁 / 委員会 / 全府省庁 and the like / everything else. */
export type MinistryKind = 'CABINET' | 'MINISTRY' | 'AGENCY' | 'COMMISSION' | 'COLLECTIVE' | 'OTHER';

/** What the project knows of a ministry from outside the documents (registry fact, not a statement of a document). */
export interface RegisteredMinistry {
  /** Official Japanese name; the ministry's id. */
  readonly name: string;
  readonly nameEn: string;
  readonly kind: MinistryKind;
  /** Other names and abbreviations that documents use: `総務`, `総`, `MIC`. */
  readonly aliases: readonly string[];
  /** 法人番号 of the National Tax Agency, 13 digits; null where it was not confirmed or there is none. */
  readonly corporateNumber: string | null;
  /** For a collective: its members' names, in the government's own order; empty where nothing says who they are. */
  readonly members: readonly string[];
}
