/** As much of the product's schema as the operations need. */
export const TYPES = `
  type Query {
    measure(id: ID!): Measure
    section(id: ID!): Section
    measures(first: Int!, after: String, status: String, ministry: ID): MeasureConnection!
  }
  type Measure {
    id: ID!
    number: Int!
    displayName: String!
    section: Section!
    ministries: [Ministry!]!
  }
  type Section {
    id: ID!
    heading: String!
    parent: Section
    children: [Section!]!
    measures(first: Int!): MeasureConnection!
  }
  type Ministry {
    id: ID!
    name: String!
    nameEn: String
    measures(first: Int!): MeasureConnection!
  }
  type MeasureConnection {
    totalCount: Int!
    edges: [MeasureEdge!]!
  }
  type MeasureEdge {
    node: Measure!
    cursor: String!
  }
`;
