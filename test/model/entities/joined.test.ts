import { describe, expect, it } from 'vitest';
import { mentionsOf, namesIn } from '../../support/passages.ts';

describe('names that the document defines', () => {
  it.each<[string, string[]]>([
    [
      '独立行政法人科学技術機構(以下「KGK」という。)は、KGKにおいて',
      ['独立行政法人科学技術機構', 'KGK=独立行政法人科学技術機構', 'KGK=独立行政法人科学技術機構'],
    ],
    [
      '「情報通信利用促進計画2010」(以下、「促進計画」と略す)に基づき、促進計画を',
      ['情報通信利用促進計画2010', '促進計画=情報通信利用促進計画2010', '促進計画=情報通信利用促進計画2010'],
    ],
    [
      '地域安全推進協議会(以下協議会)を設け、協議会は',
      ['地域安全推進協議会', '協議会=地域安全推進協議会', '協議会=地域安全推進協議会'],
    ],
    [
      '一般財団法人日本サイバー対策センター(JCX)と連携し、ＪＣＸが',
      [
        '一般財団法人日本サイバー対策センター',
        'JCX=一般財団法人日本サイバー対策センター',
        'ＪＣＸ=一般財団法人日本サイバー対策センター',
      ],
    ],
    [
      '(独)農業・食品産業技術総合研究機構(農研機構)と連携。農研機構は',
      [
        '(独)農業・食品産業技術総合研究機構=独立行政法人農業・食品産業技術総合研究機構',
        '農研機構=独立行政法人農業・食品産業技術総合研究機構',
        '農研機構=独立行政法人農業・食品産業技術総合研究機構',
      ],
    ],
    ['港湾安全推進協議会(仮称)、航路標識審議会(東京)', ['港湾安全推進協議会', '航路標識審議会']],
    ['APEC TEL(電気通信・情報作業部会)に', ['APEC TEL', '電気通信・情報作業部会=APEC TEL']],
  ])('%s', (note, names) => {
    expect(namesIn(note)).toEqual(names);
  });

  it('a definition holds in the whole document, before it, too', () => {
    expect(namesIn('JCXと連携', '一般財団法人日本サイバー対策センター(JCX)')).toContain(
      'JCX=一般財団法人日本サイバー対策センター',
    );
  });

  it('an alias with two meanings means in each measure what that measure says', () => {
    expect(
      namesIn(
        '地域安全推進協議会(以下「協議会」という。)',
        '+協議会は',
        '電波監理審議連絡協議会(以下「協議会」という。)',
        '+協議会は',
      ),
    ).toEqual([
      '地域安全推進協議会',
      '協議会=地域安全推進協議会',
      '協議会=地域安全推進協議会',
      '電波監理審議連絡協議会',
      '協議会=電波監理審議連絡協議会',
      '協議会=電波監理審議連絡協議会',
    ]);
  });

  it('the text has the last word on an acronym that the registry knows otherwise', () => {
    expect(namesIn('国際写真家協会(IPA)が主催し、IPAは')).toEqual([
      '国際写真家協会',
      'IPA=国際写真家協会',
      'IPA=国際写真家協会',
    ]);
  });

  it.each([
    '施設を整備する事業(以下「本事業」という。)を行い、本事業は',
    '電気を売る者(以下「事業者」という。)は、事業者の',
    '定めた値(以下「基準」という。)は、基準を',
    'これらを「各施策」と総称する。',
  ])('short for a description, no name: %s', (note) => {
    expect(namesIn(note)).toEqual([]);
  });

  it.each(['(以下同じ。)', '(以下略)', '(以下「本調査」の概要を示す)'])('%s defines nothing', (bracket) => {
    expect(namesIn(`電気通信審議会${bracket}`)).toEqual(['電気通信審議会']);
  });
});

describe('names that are joined without a definition', () => {
  it('by the registry, whatever the legal form of the year', () => {
    expect(namesIn('国立研究開発法人情報通信研究機構、ＮＩＣＴ・ＩＰＡ、JPCERT/CC')).toEqual([
      '国立研究開発法人情報通信研究機構=独立行政法人情報通信研究機構',
      'ＮＩＣＴ=独立行政法人情報通信研究機構',
      'ＩＰＡ=独立行政法人情報処理推進機構',
      'JPCERT/CC=JPCERTコーディネーションセンター',
    ]);
  });

  it('a shorter name to the one longer name that ends like it', () => {
    expect(namesIn('中小企業情報政策会議において', '12月の政策会議において')).toContain(
      '政策会議=中小企業情報政策会議',
    );
    expect(namesIn('「第3次観光立国推進基本計画」に', '基本計画の実現に')).toContain(
      '基本計画=第3次観光立国推進基本計画',
    );
    expect(namesIn('「食品の安全性向上に関するガイドライン」', '安全性ガイドラインを改訂')).toContain(
      '安全性ガイドライン=食品の安全性向上に関するガイドライン',
    );
  });

  it('to none where two longer names end like it', () => {
    expect(namesIn('「第3次観光立国推進基本計画」と「第1次食育推進基本計画」', '基本計画の実現に')).toHaveLength(2);
  });
});

describe('a name that is written in two ways', () => {
  const notes = ['独立行政法人情報処理振興機構(以下、「IPA」という。)において', 'IPA、独立行政法人情報処理推進機構'];

  it('is one entity by the alias that the text defines, and reported', () => {
    const { entities, diagnostics } = mentionsOf(notes);
    expect(entities).toEqual([
      {
        id: '独立行政法人情報処理推進機構',
        name: '独立行政法人情報処理推進機構',
        kind: 'ORGANISATION',
        aliases: ['独立行政法人情報処理振興機構', 'IPA', '情報処理推進機構'],
      },
    ]);
    expect(diagnostics).toEqual([
      {
        code: 'ENTITY_VARIANT',
        severity: 'INFO',
        repaired: true,
        message:
          '「独立行政法人情報処理振興機構」 is called IPA here, the alias of 「独立行政法人情報処理推進機構」: taken for the same.',
        span: { lineStart: 1, lineEnd: 1, charStart: 0, charEnd: 14 },
      },
    ]);
  });

  it('is no variant where it only leaves out its beginning', () => {
    expect(mentionsOf(['内閣官房の情報セキュリティセンター(NISC)の専門家']).diagnostics).toEqual([]);
  });
});
