import { remembered } from '../../source/remembered.ts';
import type { EntityKind } from '../text-links.ts';
import { withoutLegalForm } from './legal-forms.ts';

/** What the project knows of a body, a publication or a programme from outside the documents. */
export interface RegisteredEntity {
  /**
   * The entity's id, so it must not change with the year of a document: the official name where it has been one and the
   * same; the name without its legal form where the legal form changed; the acronym for international bodies.
   */
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
}

const organisation = (name: string, ...aliases: string[]): RegisteredEntity => ({
  name,
  kind: 'ORGANISATION',
  aliases,
});
const publication = (name: string, ...aliases: string[]): RegisteredEntity => ({ name, kind: 'PUBLICATION', aliases });
const programme = (name: string, ...aliases: string[]): RegisteredEntity => ({ name, kind: 'PROGRAMME', aliases });
const meeting = (name: string, ...aliases: string[]): RegisteredEntity => ({ name, kind: 'MEETING', aliases });

/** What form cannot know: which acronym is whose, and that a Latin word is a name at all. */
export const ENTITIES: readonly RegisteredEntity[] = [
  // Bodies of the Japanese government
  // 内閣サイバーセキュリティセンター from 2015 on; the acronym stayed.
  organisation('内閣官房情報セキュリティセンター', 'NISC', '内閣サイバーセキュリティセンター'),
  organisation('高度情報通信ネットワーク社会推進戦略本部', 'IT戦略本部', 'IT総合戦略本部'),
  // Its long name changed more than once (政府横断的情報収集・分析システム, …即応調整チーム); the acronym did not.
  organisation('GSOC'),
  organisation('自衛隊'),
  organisation('日本銀行'),
  // Agencies, foundations, associations
  // 独立行政法人 in 2007, some of them 国立研究開発法人 today: the older form stays the name.
  organisation('独立行政法人情報処理推進機構', '情報処理推進機構', 'IPA'),
  organisation('独立行政法人情報通信研究機構', '情報通信研究機構', 'NICT'),
  organisation('独立行政法人産業技術総合研究所', '産業技術総合研究所', 'AIST'),
  organisation('独立行政法人新エネルギー・産業技術総合開発機構', '新エネルギー・産業技術総合開発機構', 'NEDO'),
  organisation('独立行政法人科学技術振興機構', '科学技術振興機構', 'JST'),
  // 有限責任中間法人 until 2009, 一般社団法人 since: neither belongs to the name.
  organisation('JPCERTコーディネーションセンター', 'JPCERT/CC'),
  organisation('特定非営利活動法人日本ネットワークセキュリティ協会', '日本ネットワークセキュリティ協会', 'JNSA'),
  organisation('Telecom-ISAC Japan', 'Telecom-ISACジャパン', 'テレコム・アイザック・ジャパン'),
  organisation('財団法人日本情報処理開発協会', '日本情報処理開発協会', 'JIPDEC'),
  organisation('社団法人電子情報技術産業協会', '電子情報技術産業協会', 'JEITA'),
  organisation('株式会社日本レジストリサービス', '日本レジストリサービス', 'JPRS'),
  organisation('日本ネットワークインフォメーションセンター', 'JPNIC'),
  // 情報共有・分析機能 of a field of critical infrastructure
  organisation('CEPTOAR', 'セプター'),
  // International bodies
  organisation('G7'),
  organisation('G8'),
  organisation('G20'),
  organisation('OECD', '経済協力開発機構'),
  organisation('APEC', 'アジア太平洋経済協力'),
  meeting('APEC TEL', 'APEC電気通信・情報作業部会'),
  organisation('ASEAN', '東南アジア諸国連合'),
  organisation('EU', '欧州連合'),
  organisation('ENISA', '欧州ネットワーク情報セキュリティ庁'),
  organisation('国際連合', '国連'),
  organisation('FIRST'),
  organisation('IWWN', '早期警戒・監視・警報ネットワーク', '国際監視・警戒ネットワーク'),
  organisation('APCERT'),
  organisation('ICPO', '国際刑事警察機構', 'インターポール'),
  organisation('ITU', '国際電気通信連合'),
  organisation('ITU-T'),
  organisation('ISO', '国際標準化機構'),
  organisation('IEC', '国際電気標準会議'),
  organisation('ISO/IEC'),
  organisation('IETF'),
  organisation('ICANN'),
  organisation('NIST', '米国国立標準技術研究所'),
  organisation('WTO', '世界貿易機関'),
  // Publications
  publication('日本工業規格', 'JIS'),
  publication('政府機関の情報セキュリティ対策のための統一基準', '政府機関統一基準'),
  publication('ISM-TG', '電気通信事業における情報セキュリティマネジメントガイドライン'),
  publication('サイバー犯罪条約', 'サイバー犯罪に関する条約'),
  // Programmes and meetings
  programme(
    'ITセキュリティ評価及び認証制度',
    'ITセキュリティ評価・認証制度',
    'ITセキュリティ評価制度及び認証制度',
    'JISEC',
  ),
  programme('情報セキュリティマネジメントシステム適合性評価制度', 'ISMS適合性評価制度'),
  programme('第1次情報セキュリティ基本計画'),
  programme('IT新改革戦略'),
  programme('CRYPTREC'),
  meeting('情報セキュリティ政策会議'),
];

const BY_NAME = new Map(ENTITIES.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [name, entity])));
const BY_BODY = new Map(
  ENTITIES.filter(({ kind }) => kind === 'ORGANISATION').map((entity) => [withoutLegalForm(entity.name), entity]),
);

/**
 * The registry's entry for a name or an alias, widths folded. The legal form does not count, for it changes with the
 * laws: 独立行政法人 / 国立研究開発法人情報通信研究機構.
 */
export const registered = remembered(
  (name): RegisteredEntity | null => {
    const body = withoutLegalForm(name);
    return BY_NAME.get(name) ?? (body === name ? null : BY_BODY.get(body)) ?? null;
  },
  { most: 10_000, longest: 100 },
);
