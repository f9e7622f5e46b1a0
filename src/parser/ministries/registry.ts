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

/** 府省庁 of 2007 as the government's unified standards of that year define them. */
const ALL_MINISTRIES_2007 = [
  '内閣官房',
  '内閣法制局',
  '人事院',
  '内閣府',
  '宮内庁',
  '公正取引委員会',
  '警察庁',
  '金融庁',
  '総務省',
  '法務省',
  '外務省',
  '財務省',
  '文部科学省',
  '厚生労働省',
  '農林水産省',
  '経済産業省',
  '国土交通省',
  '環境省',
  '防衛省',
];

/** The ministries in charge of critical infrastructure, as the action plan of December 2005 names them. */
const CRITICAL_INFRASTRUCTURE_2005 = ['金融庁', '総務省', '厚生労働省', '経済産業省', '国土交通省'];

/**
 * The registry, in the government's own order; bodies younger than the first document and collectives come last.
 * Where two entries share an alias, the first is meant and the reader says that it chose (`内`: 内閣官房 or 内閣府).
 * Corporate numbers are those of the National Tax Agency that public sources confirm.
 */
export const MINISTRIES: readonly RegisteredMinistry[] = [
  {
    name: '内閣官房',
    nameEn: 'Cabinet Secretariat',
    kind: 'CABINET',
    aliases: ['内官', '官房', '内', 'CAS'],
    corporateNumber: '3000012010001',
    members: [],
  },
  {
    name: '内閣法制局',
    nameEn: 'Cabinet Legislation Bureau',
    kind: 'CABINET',
    aliases: ['法制局', 'CLB'],
    corporateNumber: null,
    members: [],
  },
  {
    name: '人事院',
    nameEn: 'National Personnel Authority',
    kind: 'COMMISSION',
    aliases: ['人事'],
    corporateNumber: null,
    members: [],
  },
  {
    name: '内閣府',
    nameEn: 'Cabinet Office',
    kind: 'CABINET',
    aliases: ['内府', '府', '内', 'CAO'],
    corporateNumber: '2000012010019',
    members: [],
  },
  {
    name: '宮内庁',
    nameEn: 'Imperial Household Agency',
    kind: 'AGENCY',
    aliases: ['宮内', '宮', 'IHA'],
    corporateNumber: null,
    members: [],
  },
  {
    name: '公正取引委員会',
    nameEn: 'Japan Fair Trade Commission',
    kind: 'COMMISSION',
    aliases: ['公取委', '公取', 'JFTC'],
    corporateNumber: '8000012010021',
    members: [],
  },
  {
    name: '国家公安委員会',
    nameEn: 'National Public Safety Commission',
    kind: 'COMMISSION',
    aliases: ['国公委', 'NPSC'],
    corporateNumber: null,
    members: [],
  },
  {
    name: '警察庁',
    nameEn: 'National Police Agency',
    kind: 'AGENCY',
    aliases: ['国家公安委員会(警察庁)', '警察', '警', 'NPA'],
    corporateNumber: '8000012130001',
    members: [],
  },
  {
    name: '金融庁',
    nameEn: 'Financial Services Agency',
    kind: 'AGENCY',
    aliases: ['金融', '金', 'FSA'],
    corporateNumber: '6000012010023',
    members: [],
  },
  {
    name: '総務省',
    nameEn: 'Ministry of Internal Affairs and Communications',
    kind: 'MINISTRY',
    aliases: ['総務', '総', 'MIC'],
    corporateNumber: '2000012020001',
    members: [],
  },
  {
    name: '法務省',
    nameEn: 'Ministry of Justice',
    kind: 'MINISTRY',
    aliases: ['法務', '法', 'MOJ'],
    corporateNumber: '1000012030001',
    members: [],
  },
  {
    name: '外務省',
    nameEn: 'Ministry of Foreign Affairs',
    kind: 'MINISTRY',
    aliases: ['外務', '外', 'MOFA'],
    corporateNumber: '9000012040001',
    members: [],
  },
  {
    name: '財務省',
    nameEn: 'Ministry of Finance',
    kind: 'MINISTRY',
    aliases: ['財務', '財', 'MOF'],
    corporateNumber: '8000012050001',
    members: [],
  },
  {
    name: '文部科学省',
    nameEn: 'Ministry of Education, Culture, Sports, Science and Technology',
    kind: 'MINISTRY',
    aliases: ['文科省', '文科', '文', 'MEXT'],
    corporateNumber: '7000012060001',
    members: [],
  },
  {
    name: '厚生労働省',
    nameEn: 'Ministry of Health, Labour and Welfare',
    kind: 'MINISTRY',
    aliases: ['厚労省', '厚労', '厚', 'MHLW'],
    corporateNumber: '6000012070001',
    members: [],
  },
  {
    name: '農林水産省',
    nameEn: 'Ministry of Agriculture, Forestry and Fisheries',
    kind: 'MINISTRY',
    aliases: ['農水省', '農水', '農', 'MAFF'],
    corporateNumber: '5000012080001',
    members: [],
  },
  {
    name: '経済産業省',
    nameEn: 'Ministry of Economy, Trade and Industry',
    kind: 'MINISTRY',
    aliases: ['経産省', '経産', '経', 'METI'],
    corporateNumber: '4000012090001',
    members: [],
  },
  {
    name: '国土交通省',
    nameEn: 'Ministry of Land, Infrastructure, Transport and Tourism',
    kind: 'MINISTRY',
    aliases: ['国交省', '国交', '国', 'MLIT'],
    corporateNumber: '2000012100001',
    members: [],
  },
  {
    name: '環境省',
    nameEn: 'Ministry of the Environment',
    kind: 'MINISTRY',
    aliases: ['環境', '環', 'MOE'],
    corporateNumber: '1000012110001',
    members: [],
  },
  {
    name: '防衛省',
    nameEn: 'Ministry of Defense',
    kind: 'MINISTRY',
    aliases: ['防衛', '防', 'MOD'],
    corporateNumber: '9000012120001',
    members: [],
  },
  {
    name: '防衛庁',
    nameEn: 'Defense Agency (until January 2007)',
    kind: 'AGENCY',
    aliases: [],
    corporateNumber: null,
    members: [],
  },
  {
    name: '消費者庁',
    nameEn: 'Consumer Affairs Agency',
    kind: 'AGENCY',
    aliases: ['消費者', '消', 'CAA'],
    corporateNumber: null,
    members: [],
  },
  {
    name: '復興庁',
    nameEn: 'Reconstruction Agency',
    kind: 'AGENCY',
    aliases: ['復興', '復'],
    corporateNumber: null,
    members: [],
  },
  {
    name: 'デジタル庁',
    nameEn: 'Digital Agency',
    kind: 'AGENCY',
    aliases: ['デジタル', 'デジ'],
    corporateNumber: null,
    members: [],
  },
  {
    name: 'こども家庭庁',
    nameEn: 'Children and Families Agency',
    kind: 'AGENCY',
    aliases: ['こども庁', 'こども', 'CFA'],
    corporateNumber: null,
    members: [],
  },
  {
    name: '個人情報保護委員会',
    nameEn: 'Personal Information Protection Commission',
    kind: 'COMMISSION',
    aliases: ['個情委', 'PPC'],
    corporateNumber: null,
    members: [],
  },
  {
    name: '全府省庁',
    nameEn: 'All ministries and agencies',
    kind: 'COLLECTIVE',
    aliases: ['全省庁', '全府省', '各府省庁', '各省庁', '各府省'],
    corporateNumber: null,
    members: ALL_MINISTRIES_2007,
  },
  {
    name: '重要インフラ所管省庁',
    nameEn: 'Ministries and agencies in charge of critical infrastructure',
    kind: 'COLLECTIVE',
    aliases: ['重要インフラ所管府省庁', '重要インフラ所管省'],
    corporateNumber: null,
    members: CRITICAL_INFRASTRUCTURE_2005,
  },
  {
    name: '独立行政法人等所管府省庁',
    nameEn: 'Ministries and agencies in charge of incorporated administrative agencies',
    kind: 'COLLECTIVE',
    aliases: ['独立行政法人等所管省庁', '独立行政法人所管府省庁'],
    corporateNumber: null,
    members: [],
  },
  {
    name: '関係府省庁',
    nameEn: 'Ministries and agencies concerned',
    kind: 'COLLECTIVE',
    aliases: ['関係省庁', '関係府省', '関係各府省庁', '関係各省庁'],
    corporateNumber: null,
    members: [],
  },
];
