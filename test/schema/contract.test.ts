import { readFile } from 'node:fs/promises';
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { printSdl } from '../../src/schema/print.ts';

/** What clients rely on: every field with its type, every argument with its default. */
const CONTRACT = `
Node.id: ID!
Sourced.source: SourceSpan!
SourceSpan.document: Document!
SourceSpan.lineStart: Int!
SourceSpan.lineEnd: Int!
SourceSpan.charStart: Int!
SourceSpan.charEnd: Int!
SourceSpan.quote: String!
SourceSpan.lines: [SourceLine!]!
SourceSpan.lines(around): Int = 0
Query.node: Node
Query.node(id): ID!
Query.nodes: [Node]!
Query.nodes(ids): [ID!]!
Query.documents: DocumentConnection!
Query.document: Document
Query.document(slug): String!
Query.measures: MeasureConnection!
Query.measures(filter): MeasureFilter
Query.measures(orderBy): [MeasureOrder!]
Query.measure: Measure
Query.measure(number): Int!
Query.measure(document): String
Query.ministries: MinistryConnection!
Query.ministries(kind): [MinistryKind!]
Query.ministries(named): Boolean
Query.ministry: Ministry
Query.ministry(name): String!
Query.section: Section
Query.section(path): [String!]!
Query.section(document): String
Query.relistings: RelistingConnection!
Query.relistings(document): String
Query.graph: GraphInfo!
GraphInfo.revision: String!
GraphInfo.documents: Int!
GraphInfo.nodeCounts: [NodeCount!]!
GraphInfo.edgeCounts: [EdgeCount!]!
GraphInfo.importedAt: DateTime
Document implements Node
Document.id: ID!
Document.slug: String!
Document.title: String!
Document.period: String
Document.legend: [Status!]!
Document.statuses: [Status!]!
Document.chapters: [Section!]!
Document.sections: SectionConnection!
Document.measures: MeasureConnection!
Document.measures(filter): MeasureFilter
Document.measures(orderBy): [MeasureOrder!]
Document.measure: Measure
Document.measure(number): Int!
Document.relistings: RelistingConnection!
Document.diagnostics: DiagnosticConnection!
Document.diagnostics(severity): [DiagnosticSeverity!]
Document.coverage: Coverage!
Document.sha256: String!
Document.lineCount: Int!
Document.importedAt: DateTime!
Document.lines: [SourceLine!]!
Document.lines(from): Int!
Document.lines(to): Int!
Coverage.lines: Int!
Coverage.nodes: Int!
Coverage.furniture: Int!
Coverage.blank: Int!
Coverage.unexplained: Int!
SourceLine.number: Int!
SourceLine.text: String!
SourceLine.role: LineRole!
SourceLine.node: Node
SourceLine.charStart: Int!
SourceLine.diagnostics: [Diagnostic!]!
Status implements Node
Status.id: ID!
Status.mark: String!
Status.meaning: String!
Status.rank: Int!
Status.stage: ProgressStage!
Status.measures: MeasureConnection!
Status.measures(filter): MeasureFilter
enum ProgressStage: DONE ON_TRACK TO_START UNCERTAIN OTHER
Section implements Node Sourced
Section.id: ID!
Section.document: Document!
Section.level: SectionLevel!
Section.depth: Int!
Section.position: Int!
Section.marker: String!
Section.title: String!
Section.heading: String!
Section.path: [String!]!
Section.parent: Section
Section.ancestors: [Section!]!
Section.children: [Section!]!
Section.entries: [SectionEntry!]!
Section.measures: MeasureConnection!
Section.measures(includeDescendants): Boolean = true
Section.measures(includeRelisted): Boolean = false
Section.measures(filter): MeasureFilter
Section.measures(orderBy): [MeasureOrder!]
Section.source: SourceSpan!
enum SectionLevel: CHAPTER SECTION DIVISION HEADING SUBHEADING
union SectionEntry: Measure Relisting
Measure implements Node Sourced
Measure.id: ID!
Measure.document: Document!
Measure.number: Int!
Measure.label: String!
Measure.name: String
Measure.nameOrigin: NameOrigin!
Measure.displayName: String!
Measure.section: Section!
Measure.ancestors: [Section!]!
Measure.status: Status!
Measure.responsibilities: [Responsibility!]!
Measure.ministries: [Ministry!]!
Measure.ministries(expand): Boolean = false
Measure.progressNotes: [ProgressNote!]!
Measure.isRelisted: Boolean!
Measure.relistings: [Relisting!]!
Measure.source: SourceSpan!
enum NameOrigin: STATED RELISTING ABSENT
Responsibility implements Sourced
Responsibility.measure: Measure!
Responsibility.ministry: Ministry!
Responsibility.position: Int!
Responsibility.source: SourceSpan!
ProgressNote implements Node Sourced
ProgressNote.id: ID!
ProgressNote.measure: Measure!
ProgressNote.position: Int!
ProgressNote.text: String!
ProgressNote.source: SourceSpan!
Relisting implements Node Sourced
Relisting.id: ID!
Relisting.document: Document!
Relisting.section: Section!
Relisting.label: String!
Relisting.position: Int!
Relisting.statedNumber: Int
Relisting.statedName: String
Relisting.measure: Measure
Relisting.ministries: [Ministry!]!
Relisting.agrees: Boolean!
Relisting.discrepancies: [String!]!
Relisting.source: SourceSpan!
Ministry implements Node
Ministry.id: ID!
Ministry.name: String!
Ministry.nameEn: String
Ministry.kind: MinistryKind!
Ministry.aliases: [String!]!
Ministry.corporateNumber: String
Ministry.members: [Ministry!]!
Ministry.collectives: [Ministry!]!
Ministry.measures: MeasureConnection!
Ministry.measures(via): [ResponsibilityVia!] = [STATED]
Ministry.measures(filter): MeasureFilter
Ministry.measures(orderBy): [MeasureOrder!]
enum MinistryKind: CABINET MINISTRY AGENCY COMMISSION COLLECTIVE OTHER
enum ResponsibilityVia: STATED COLLECTIVE
MeasureFilter.document: [String!]
MeasureFilter.number: IntFilter
MeasureFilter.status: [String!]
MeasureFilter.stage: [ProgressStage!]
MeasureFilter.ministry: MinistryFilter
MeasureFilter.section: [ID!]
MeasureFilter.nameOrigin: [NameOrigin!]
MeasureFilter.isRelisted: Boolean
MeasureFilter.and: [MeasureFilter!]
MeasureFilter.or: [MeasureFilter!]
MeasureFilter.not: MeasureFilter
IntFilter.eq: Int
IntFilter.in: [Int!]
IntFilter.gte: Int
IntFilter.lte: Int
MinistryFilter.any: [String!]
MinistryFilter.all: [String!]
MinistryFilter.none: [String!]
MinistryFilter.expand: Boolean = false
MeasureOrder.field: MeasureOrderField!
MeasureOrder.direction: Direction = ASC
Diagnostic.code: String!
Diagnostic.severity: DiagnosticSeverity!
Diagnostic.message: String!
Diagnostic.source: SourceSpan!
Diagnostic.repaired: Boolean!
enum DiagnosticSeverity: INFO WARNING ERROR
DocumentConnection.totalCount: Int!
DocumentConnection.edges: [DocumentEdge!]!
DocumentConnection.pageInfo: PageInfo!
MeasureConnection.totalCount: Int!
MeasureConnection.edges: [MeasureEdge!]!
MeasureEdge.node: Measure!
MeasureEdge.cursor: String!
MinistryConnection.totalCount: Int!
RelistingConnection.totalCount: Int!
SectionConnection.totalCount: Int!
DiagnosticConnection.totalCount: Int!
DiagnosticEdge.node: Diagnostic!
Query.search: SearchConnection!
Query.search(query): String!
Query.search(types): [SearchType!]
Query.search(filter): MeasureFilter
Query.paths: [Path!]!
Query.paths(from): ID!
Query.paths(to): ID!
Query.paths(kinds): [EdgeKind!]
Query.paths(maxLength): Int = 4
Query.paths(first): Int = 3
Query.neighborhood: Subgraph!
Query.neighborhood(of): ID!
Query.neighborhood(depth): Int = 1
Query.neighborhood(kinds): [EdgeKind!]
Query.neighborhood(limit): Int = 200
Query.neighborhood(expand): [ID!]
Query.coResponsibility: [CoResponsibility!]!
Query.coResponsibility(filter): MeasureFilter
Measure.references: [CrossReference!]!
Measure.referencedBy: [CrossReference!]!
Measure.related: RelatedMeasureConnection!
Measure.related(by): [RelationReason!]
Measure.mentions: [Mention!]!
Measure.dates: [DateMention!]!
ProgressNote.dates: [DateMention!]!
ProgressNote.mentions: [Mention!]!
ProgressNote.sameTextIn: [ProgressNote!]!
Ministry.worksWith: [CoResponsibility!]!
CoResponsibility.ministries: [Ministry!]!
CoResponsibility.measures: MeasureConnection!
CoResponsibility.measures(first): Int = 20
Entity implements Node
Entity.id: ID!
Entity.name: String!
Entity.aliases: [String!]!
Entity.kind: EntityKind!
Entity.mentions: MentionConnection!
Entity.measures: MeasureConnection!
Entity.measures(filter): MeasureFilter
enum EntityKind: ORGANISATION PUBLICATION MEETING PROGRAMME OTHER
union MentionTarget: Entity Ministry Measure Document
Mention implements Sourced
Mention.note: ProgressNote
Mention.measure: Measure!
Mention.target: MentionTarget!
Mention.surface: String!
Mention.source: SourceSpan!
MentionConnection.totalCount: Int!
DateMention implements Sourced
DateMention.surface: String!
DateMention.from: Date!
DateMention.to: Date!
DateMention.precision: DatePrecision!
DateMention.sense: DateSense!
DateMention.measure: Measure!
DateMention.note: ProgressNote
DateMention.source: SourceSpan!
enum DatePrecision: DAY MONTH YEAR FISCAL_YEAR RANGE
enum DateSense: HAPPENED PLANNED UNKNOWN
CrossReference implements Sourced
CrossReference.from: Measure!
CrossReference.to: Node!
CrossReference.kind: CrossReferenceKind!
CrossReference.source: SourceSpan!
enum CrossReferenceKind: SEE RELISTED CHAPTER
RelatedReason.kind: RelationReason!
RelatedReason.weight: Float!
RelatedReason.detail: String!
RelatedReason.nodes: [Node!]!
enum RelationReason: RELISTED_TOGETHER REFERENCE SAME_TEXT SHARED_ENTITY SHARED_MINISTRIES SAME_SECTION SIMILAR_TEXT
RelatedMeasureConnection.totalCount: Int!
RelatedMeasureEdge.node: Measure!
RelatedMeasureEdge.score: Float!
RelatedMeasureEdge.reasons: [RelatedReason!]!
enum EdgeKind: CONTAINS RESPONSIBLE RELISTS REFERS MENTIONS MEMBER_OF HAS_STATUS SAME_TEXT
GraphEdge.id: ID!
GraphEdge.kind: EdgeKind!
GraphEdge.from: Node!
GraphEdge.to: Node!
GraphEdge.source: SourceSpan
Path.length: Int!
Path.steps: [PathStep!]!
Path.sentence: String!
PathStep.edge: GraphEdge!
PathStep.node: Node!
PathStep.reversed: Boolean!
Subgraph.nodes: [Node!]!
Subgraph.edges: [GraphEdge!]!
Subgraph.truncated: Boolean!
Subgraph.hidden: [HiddenNeighbors!]!
HiddenNeighbors.node: Node!
HiddenNeighbors.count: Int!
SearchConnection.totalCount: Int!
SearchEdge.node: Node!
SearchEdge.score: Float!
SearchEdge.matches: [SearchMatch!]!
SearchHit.node: Node!
SearchHit.score: Float!
SearchHit.matches: [SearchMatch!]!
SearchMatch.field: String!
SearchMatch.snippet: String!
SearchMatch.highlights: [Highlight!]!
SearchMatch.source: SourceSpan
Highlight.start: Int!
Highlight.end: Int!
enum SearchType: MEASURE SECTION MINISTRY ENTITY RELISTING
MeasureFilter.entity: [ID!]
MeasureFilter.text: String
MeasureFilter.date: DateFilter
DateFilter.from: Date
DateFilter.to: Date
DateFilter.sense: [DateSense!]
enum MeasureOrderField: NUMBER STATUS NAME MINISTRY_COUNT RELEVANCE
MeasureConnection.facets: MeasureFacets!
MeasureFacets.byStatus: [StatusCount!]!
MeasureFacets.byStage: [StageCount!]!
MeasureFacets.byMinistry: [MinistryCount!]!
MeasureFacets.byMinistry(expand): Boolean = false
MeasureFacets.bySection: [SectionCount!]!
MeasureFacets.bySection(level): SectionLevel
MeasureFacets.byMinistryAndStatus: [MinistryStatusCount!]!
MeasureFacets.byMinistryAndStatus(expand): Boolean = false
StatusCount.status: Status!
StatusCount.count: Int!
StageCount.stage: ProgressStage!
StageCount.count: Int!
MinistryCount.ministry: Ministry!
MinistryCount.count: Int!
SectionCount.section: Section!
SectionCount.count: Int!
MinistryStatusCount.ministry: Ministry!
MinistryStatusCount.status: Status!
MinistryStatusCount.count: Int!
PageInfo.hasNextPage: Boolean!
PageInfo.hasPreviousPage: Boolean!
PageInfo.startCursor: String
PageInfo.endCursor: String
NodeCount.count: Int!
EdgeCount.count: Int!
`;

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

function typed({ type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  const ast = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return ast ? `${type} = ${print(ast)}` : `${type}`;
}

function describeFields(name: string, fields: readonly GraphQLField<unknown, unknown>[]): string[] {
  return fields.flatMap((field) => [
    `${name}.${field.name}: ${field.type}`,
    ...field.args.map((argument) => `${name}.${field.name}(${argument.name}): ${typed(argument)}`),
  ]);
}

const lines = new Set(
  types.flatMap((type): string[] => {
    const { name } = type;
    if (isEnumType(type))
      return [
        `enum ${name}: ${type
          .getValues()
          .map((value) => value.name)
          .join(' ')}`,
      ];
    if (isUnionType(type)) return [`union ${name}: ${type.getTypes().join(' ')}`];
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((f) => `${name}.${f.name}: ${typed(f)}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return [
      `${name} implements ${type
        .getInterfaces()
        .map((i) => i.name)
        .sort()
        .join(' ')}`,
      ...describeFields(name, Object.values(type.getFields())),
    ];
  }),
);

describe('the public contract', () => {
  it.each(CONTRACT.trim().split('\n'))('has %s', (line) => {
    expect(lines).toContain(line);
  });

  it('pages every connection by first, after, last and before', () => {
    const connections = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => /Connection!$/.test(`${field.type}`));
    expect(connections.length).toBeGreaterThan(10);
    for (const { field } of connections) {
      const paging = field.args.filter(({ name }) => ['first', 'after', 'last', 'before'].includes(name));
      expect(paging.map(({ name, type }) => `${name}: ${type}`).sort()).toEqual([
        'after: String',
        'before: String',
        'first: Int',
        'last: Int',
      ]);
    }
  });

  it('is what schema.graphql says (npm run schema)', async () => {
    expect(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')).toBe(printSdl());
  });
});

describe('descriptions', () => {
  const described = types
    .filter(({ name }) => !['String', 'Int', 'Boolean', 'ID', 'Float'].includes(name))
    .flatMap((type) => {
      const members: [string, { description?: string | null | undefined }][] = [[type.name, type]];
      if (isEnumType(type)) for (const value of type.getValues()) members.push([`${type.name}.${value.name}`, value]);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          members.push([`${type.name}.${field.name}`, field]);
          if ('args' in field) {
            for (const argument of field.args) members.push([`${type.name}.${field.name}(${argument.name})`, argument]);
          }
        }
      }
      return members;
    });

  it.each(described)('%s is described', (_, { description }) => {
    expect(description ?? '').toMatch(/\S{2}.*[.…]$/s);
  });
});
