/** Tabs on the knowledge layer: what the texts say, and what follows from it. */
export const KNOWLEDGE: readonly string[] = [
  `# 7. Full text: names, headings, notes (進捗状況),
#    ministries, entities. Several words must all occur,
#    "…" is an exact phrase, any name of a ministry finds
#    its measures. Width and case do not matter; one
#    character is enough.
query Search {
  search(query: "METI 暗号", first: 5) {
    totalCount
    edges {
      score
      node {
        __typename
        ... on Measure { number displayName }
        ... on Section { heading }
        ... on Ministry { name }
        ... on Entity { name kind }
      }
      matches {
        field
        snippet
        highlights { start end }
        source { lineStart }
      }
    }
  }
}
`,
  `# 8. What do the words of one measure speak of, and when?
#    Organisations by any of their names, exact intervals
#    for "同日" and "本年6月末", pointers to other measures.
query WhatTheTextSays {
  measures(filter: { number: { in: [15, 22, 31] } }) {
    edges {
      node {
        number
        mentions {
          surface
          target {
            ... on Entity { name kind aliases }
            ... on Ministry { name }
          }
          source { lineStart }
        }
        dates { surface from to precision sense resolvedBy }
        references {
          kind
          to { ... on Measure { number name } ... on Section { heading } }
          source { quote }
        }
      }
    }
  }
}
`,
  `# 9. What happened in summer 2007 with IPA, whatever the
#    text calls it? Filters by entity, date and words
#    combine; ids come from any "id" field.
query EverythingAboutIpa {
  search(query: "IPA", types: [ENTITY]) {
    edges {
      node {
        ... on Entity {
          id
          name
          aliases
          mentions(first: 3) {
            totalCount
            edges { node { surface measure { number } source { lineStart quote } } }
          }
          measures(filter: { date: { from: "2007-07-01", to: "2007-09-30" } }) {
            edges { node { number name dates { surface from to sense } } }
          }
        }
      }
    }
  }
}
`,
  `# 10. Which measures belong near this one, and why? Each
#     reason says in Japanese what both have in common,
#     and gives it as nodes.
query RelatedWithReasons {
  measure(number: 62) {
    number
    displayName
    related(first: 3) {
      edges {
        score
        reasons { kind weight detail nodes { __typename id } }
        node { number displayName section { heading } }
      }
    }
  }
}
`,
  `# 11. How are two things connected? From a measure on
#     cryptography (暗号) to the agency IPA: the shortest
#     routes, each as a sentence.
query HowAreTheyConnected {
  paths(
    from: "TWVhc3VyZTpzZWN1cmUtamFwYW4tMjAwNy1oMS9tZWFzdXJlLzAwMDAwMzE="
    to: "RW50aXR5OueLrOeri+ihjOaUv+azleS6uuaDheWgseWHpueQhuaOqOmAsuapn+aniw=="
  ) {
    length
    sentence
    steps {
      reversed
      edge { kind source { lineStart quote } }
      node {
        ... on Measure { number displayName }
        ... on Ministry { name }
        ... on Entity { name }
      }
    }
  }
}
`,
  `# 12. What surrounds a measure? Nodes and edges to draw,
#     nearest and strongest first.
query Neighborhood {
  neighborhood(
    of: "TWVhc3VyZTpzZWN1cmUtamFwYW4tMjAwNy1oMS9tZWFzdXJlLzAwMDAwNjI="
    depth: 2
    kinds: [CONTAINS, RELISTS, MENTIONS, REFERS, SAME_TEXT]
    limit: 40
  ) {
    truncated
    nodes {
      id
      __typename
      ... on Measure { displayName }
      ... on Section { heading }
      ... on Entity { name }
    }
    edges { id kind from { id } to { id } }
  }
}
`,
  `# 13. How are the measures of a filter distributed? Counts
#     are of the whole filtered set, whatever the page.
query CountsOfAFilter {
  measures(filter: { text: "研修" }, orderBy: [{ field: RELEVANCE, direction: DESC }], first: 5) {
    totalCount
    edges { node { number displayName } }
    facets {
      byStatus { status { mark } count }
      byMinistry { ministry { name } count }
      bySection(level: CHAPTER) { section { heading } count }
      byMinistryAndStatus { ministry { name } status { mark } count }
    }
  }
}
`,
  `# 14. Who works with whom? Pairs of ministries that answer
#     for the same measure, over all and for one of them.
query WhoWorksWithWhom {
  coResponsibility(filter: { stage: [DONE] }) {
    count
    ministries { name }
    measures(first: 3) { edges { node { number displayName } } }
  }
  ministry(name: "警察庁") {
    worksWith { count ministries { name nameEn } }
  }
}
`,
];
