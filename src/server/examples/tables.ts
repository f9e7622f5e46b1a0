/** Tabs on the tables: measures, ministries, headings, and what became of the source. */
export const TABLES: readonly string[] = [
  `# 1. What is in here? The report's title and period, what
#    its status marks mean (凡例), how the graph was read
#    from it, and what became of every line of the source.
#    "unexplained: 0" means that nothing was dropped.
#    Press the play button. Ctrl-click any field to read
#    what it means; no Japanese needed.
query WhatIsInHere {
  documents {
    edges {
      node {
        slug
        title
        period
        legend { mark meaning stage measures { totalCount } }
        chapters { heading measures { totalCount } }
        coverage { lines nodes furniture blank unexplained }
      }
    }
  }
  graph {
    revision
    nodeCounts { kind count }
    edgeCounts { kind count }
  }
}
`,
  `# 2. One measure (施策) in full. Everything it says can be
#    checked: "source" gives the line and the very words.
query OneMeasureWithItsSource {
  measure(number: 1) {
    number
    label
    name
    ancestors { level heading }
    status { mark meaning }
    statusSource { lineStart charStart quote }
    responsibilities {
      ministry { name nameEn }
      source { lineStart quote }
    }
    progressNotes {
      text
      source { lineStart charStart charEnd }
    }
    source { lineStart lineEnd quote }
  }
}
`,
  `# 3. From a measure to its ministries (担当省庁) and on to
#    related measures: those that the report lists again
#    (再掲) under the same headings, and those that the same
#    ministries answer for.
query RelatedByRelistingAndMinistry {
  measure(number: 62) {
    number
    displayName
    nameOrigin
    relistings {
      statedName
      agrees
      section {
        heading
        measures(includeRelisted: true, first: 10) {
          edges { node { number displayName } }
        }
      }
    }
    ministries {
      name
      nameEn
      measures(first: 5) {
        totalCount
        edges { node { number displayName status { mark } } }
      }
    }
  }
}
`,
  `# 4. What does one ministry still have to do? Any name
#    finds it: 総務省, MIC, English. "via" adds the measures
#    that reach it through a collective such as 全府省庁 (all
#    ministries). For the next page, put endCursor into
#    "after".
query OneMinistrysOpenMeasures($after: String) {
  ministry(name: "MIC") {
    name
    nameEn
    collectives { name }
    measures(
      first: 10
      after: $after
      via: [STATED, COLLECTIVE]
      filter: { not: { stage: [DONE] } }
      orderBy: [{ field: STATUS, direction: DESC }, { field: NUMBER }]
    ) {
      totalCount
      edges { node { number displayName status { mark stage } ministries { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`,
  `# 5. The report as a book: its headings as a tree, with
#    the rows under them in the order of the text.
query TheReportAsABook {
  documents(first: 1) {
    edges {
      node {
        title
        chapters {
          ...heading
          children {
            ...heading
            children {
              ...heading
              children {
                ...heading
                children { ...heading }
              }
            }
          }
        }
      }
    }
  }
}

fragment heading on Section {
  heading
  entries { ...row }
}

fragment row on SectionEntry {
  ... on Measure { number displayName }
  ... on Relisting { label statedName measure { number } }
}
`,
  `# 6. What was damaged in the source, and what was done
#    about it? The names that a table lost, and where one
#    was found.
query DamagedAndRepaired {
  documents(first: 1) {
    edges {
      node {
        diagnostics(first: 20) {
          totalCount
          edges { node { code severity repaired message source { lineStart quote } } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
  withoutName: measures(first: 3, filter: { nameOrigin: [ABSENT] }) {
    totalCount
    edges { node { number displayName source { quote } } }
  }
  nameFound: measures(filter: { nameOrigin: [RELISTING] }) {
    edges { node { number name relistings { statedName source { lineStart quote } } } }
  }
}
`,
];
