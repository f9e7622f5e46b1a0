/* eslint-disable */
/* prettier-ignore */

export type introspection_types = {
  Boolean: unknown;
  CoResponsibility: {
    kind: 'OBJECT';
    name: 'CoResponsibility';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      measures: {
        name: 'measures';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MeasureConnection'; ofType: null } };
      };
      ministries: {
        name: 'ministries';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
          };
        };
      };
    };
  };
  Coverage: {
    kind: 'OBJECT';
    name: 'Coverage';
    fields: {
      blank: {
        name: 'blank';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      furniture: {
        name: 'furniture';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      lines: {
        name: 'lines';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      nodes: {
        name: 'nodes';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      unexplained: {
        name: 'unexplained';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  CrossReference: {
    kind: 'OBJECT';
    name: 'CrossReference';
    fields: {
      from: {
        name: 'from';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'CrossReferenceKind'; ofType: null } };
      };
      note: { name: 'note'; type: { kind: 'OBJECT'; name: 'ProgressNote'; ofType: null } };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
      to: {
        name: 'to';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
      };
    };
  };
  CrossReferenceKind: { name: 'CrossReferenceKind'; enumValues: 'SEE' | 'RELISTED' | 'CHAPTER' };
  Date: unknown;
  DateFilter: {
    kind: 'INPUT_OBJECT';
    name: 'DateFilter';
    isOneOf: false;
    inputFields: [
      { name: 'from'; type: { kind: 'SCALAR'; name: 'Date'; ofType: null }; defaultValue: null },
      { name: 'to'; type: { kind: 'SCALAR'; name: 'Date'; ofType: null }; defaultValue: null },
      {
        name: 'sense';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'DateSense'; ofType: null } };
        };
        defaultValue: null;
      },
    ];
  };
  DateMention: {
    kind: 'OBJECT';
    name: 'DateMention';
    fields: {
      from: {
        name: 'from';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Date'; ofType: null } };
      };
      measure: {
        name: 'measure';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      };
      note: { name: 'note'; type: { kind: 'OBJECT'; name: 'ProgressNote'; ofType: null } };
      precision: {
        name: 'precision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'DatePrecision'; ofType: null } };
      };
      resolvedBy: { name: 'resolvedBy'; type: { kind: 'ENUM'; name: 'DateRule'; ofType: null } };
      sense: {
        name: 'sense';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'DateSense'; ofType: null } };
      };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
      surface: {
        name: 'surface';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      to: {
        name: 'to';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Date'; ofType: null } };
      };
    };
  };
  DatePrecision: { name: 'DatePrecision'; enumValues: 'DAY' | 'MONTH' | 'YEAR' | 'FISCAL_YEAR' | 'RANGE' };
  DateRule: {
    name: 'DateRule';
    enumValues:
      | 'DATE_BEFORE'
      | 'YEAR_BEFORE'
      | 'MONTH_BEFORE'
      | 'REPORTING_YEAR'
      | 'REPORTING_FISCAL_YEAR'
      | 'MONTH_OF_FISCAL_YEAR'
      | 'ERA_BEFORE'
      | 'ERA_CONTINUED';
  };
  DateSense: { name: 'DateSense'; enumValues: 'HAPPENED' | 'PLANNED' | 'UNKNOWN' };
  DateTime: unknown;
  Diagnostic: {
    kind: 'OBJECT';
    name: 'Diagnostic';
    fields: {
      code: {
        name: 'code';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      message: {
        name: 'message';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      repaired: {
        name: 'repaired';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      severity: {
        name: 'severity';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'DiagnosticSeverity'; ofType: null } };
      };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
    };
  };
  DiagnosticConnection: {
    kind: 'OBJECT';
    name: 'DiagnosticConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'DiagnosticEdge'; ofType: null } };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  DiagnosticEdge: {
    kind: 'OBJECT';
    name: 'DiagnosticEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Diagnostic'; ofType: null } };
      };
    };
  };
  DiagnosticSeverity: { name: 'DiagnosticSeverity'; enumValues: 'INFO' | 'WARNING' | 'ERROR' };
  Direction: { name: 'Direction'; enumValues: 'ASC' | 'DESC' };
  Document: {
    kind: 'OBJECT';
    name: 'Document';
    fields: {
      chapters: {
        name: 'chapters';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
          };
        };
      };
      coverage: {
        name: 'coverage';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Coverage'; ofType: null } };
      };
      diagnostics: {
        name: 'diagnostics';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'DiagnosticConnection'; ofType: null } };
      };
      encoding: {
        name: 'encoding';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
      importedAt: {
        name: 'importedAt';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      };
      legend: {
        name: 'legend';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Status'; ofType: null } };
          };
        };
      };
      lineCount: {
        name: 'lineCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      lines: {
        name: 'lines';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceLine'; ofType: null } };
          };
        };
      };
      measure: { name: 'measure'; type: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      measures: {
        name: 'measures';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MeasureConnection'; ofType: null } };
      };
      period: { name: 'period'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      relistings: {
        name: 'relistings';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'RelistingConnection'; ofType: null } };
      };
      sections: {
        name: 'sections';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SectionConnection'; ofType: null } };
      };
      sha256: {
        name: 'sha256';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      slug: {
        name: 'slug';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      statuses: {
        name: 'statuses';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Status'; ofType: null } };
          };
        };
      };
      title: {
        name: 'title';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  DocumentConnection: {
    kind: 'OBJECT';
    name: 'DocumentConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'DocumentEdge'; ofType: null } };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  DocumentEdge: {
    kind: 'OBJECT';
    name: 'DocumentEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
    };
  };
  EdgeCount: {
    kind: 'OBJECT';
    name: 'EdgeCount';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'EdgeKind'; ofType: null } };
      };
    };
  };
  EdgeKind: {
    name: 'EdgeKind';
    enumValues:
      | 'CONTAINS'
      | 'RESPONSIBLE'
      | 'RELISTS'
      | 'REFERS'
      | 'MENTIONS'
      | 'MEMBER_OF'
      | 'HAS_STATUS'
      | 'SAME_TEXT';
  };
  Entity: {
    kind: 'OBJECT';
    name: 'Entity';
    fields: {
      aliases: {
        name: 'aliases';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
          };
        };
      };
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'EntityKind'; ofType: null } };
      };
      measures: {
        name: 'measures';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MeasureConnection'; ofType: null } };
      };
      mentions: {
        name: 'mentions';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MentionConnection'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  EntityKind: { name: 'EntityKind'; enumValues: 'ORGANISATION' | 'PUBLICATION' | 'MEETING' | 'PROGRAMME' | 'OTHER' };
  Float: unknown;
  GraphEdge: {
    kind: 'OBJECT';
    name: 'GraphEdge';
    fields: {
      from: {
        name: 'from';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
      };
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'EdgeKind'; ofType: null } };
      };
      source: { name: 'source'; type: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      to: {
        name: 'to';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
      };
    };
  };
  GraphInfo: {
    kind: 'OBJECT';
    name: 'GraphInfo';
    fields: {
      documents: {
        name: 'documents';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      edgeCounts: {
        name: 'edgeCounts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'EdgeCount'; ofType: null } };
          };
        };
      };
      importedAt: { name: 'importedAt'; type: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      nodeCounts: {
        name: 'nodeCounts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'NodeCount'; ofType: null } };
          };
        };
      };
      revision: {
        name: 'revision';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Highlight: {
    kind: 'OBJECT';
    name: 'Highlight';
    fields: {
      end: {
        name: 'end';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      start: {
        name: 'start';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  ID: unknown;
  Int: unknown;
  IntFilter: {
    kind: 'INPUT_OBJECT';
    name: 'IntFilter';
    isOneOf: false;
    inputFields: [
      { name: 'eq'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      {
        name: 'in';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
        };
        defaultValue: null;
      },
      { name: 'gte'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      { name: 'lte'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
    ];
  };
  LineRole: {
    name: 'LineRole';
    enumValues:
      | 'TITLE'
      | 'LEGEND'
      | 'HEADING'
      | 'MEASURE'
      | 'RELISTING'
      | 'NUMBER'
      | 'TABLE_HEADER'
      | 'TABLE_RULE'
      | 'PAGE_NUMBER'
      | 'BLANK'
      | 'UNEXPLAINED';
  };
  Measure: {
    kind: 'OBJECT';
    name: 'Measure';
    fields: {
      ancestors: {
        name: 'ancestors';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
          };
        };
      };
      dates: {
        name: 'dates';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'DateMention'; ofType: null } };
          };
        };
      };
      displayName: {
        name: 'displayName';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      document: {
        name: 'document';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
      isRelisted: {
        name: 'isRelisted';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      label: {
        name: 'label';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      mentions: {
        name: 'mentions';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Mention'; ofType: null } };
          };
        };
      };
      ministries: {
        name: 'ministries';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
          };
        };
      };
      name: { name: 'name'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      nameOrigin: {
        name: 'nameOrigin';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'NameOrigin'; ofType: null } };
      };
      number: {
        name: 'number';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      numberOrigin: {
        name: 'numberOrigin';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'NumberOrigin'; ofType: null } };
      };
      progressNotes: {
        name: 'progressNotes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ProgressNote'; ofType: null } };
          };
        };
      };
      referencedBy: {
        name: 'referencedBy';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'CrossReference'; ofType: null } };
          };
        };
      };
      references: {
        name: 'references';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'CrossReference'; ofType: null } };
          };
        };
      };
      related: {
        name: 'related';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'RelatedMeasureConnection'; ofType: null };
        };
      };
      relistings: {
        name: 'relistings';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Relisting'; ofType: null } };
          };
        };
      };
      responsibilities: {
        name: 'responsibilities';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Responsibility'; ofType: null } };
          };
        };
      };
      section: {
        name: 'section';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
      };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
      status: {
        name: 'status';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Status'; ofType: null } };
      };
      statusSource: { name: 'statusSource'; type: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
    };
  };
  MeasureConnection: {
    kind: 'OBJECT';
    name: 'MeasureConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MeasureEdge'; ofType: null } };
          };
        };
      };
      facets: {
        name: 'facets';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MeasureFacets'; ofType: null } };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  MeasureEdge: {
    kind: 'OBJECT';
    name: 'MeasureEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      };
    };
  };
  MeasureFacets: {
    kind: 'OBJECT';
    name: 'MeasureFacets';
    fields: {
      byMinistry: {
        name: 'byMinistry';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MinistryCount'; ofType: null } };
          };
        };
      };
      byMinistryAndStatus: {
        name: 'byMinistryAndStatus';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'MinistryStatusCount'; ofType: null };
            };
          };
        };
      };
      bySection: {
        name: 'bySection';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SectionCount'; ofType: null } };
          };
        };
      };
      byStage: {
        name: 'byStage';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'StageCount'; ofType: null } };
          };
        };
      };
      byStatus: {
        name: 'byStatus';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'StatusCount'; ofType: null } };
          };
        };
      };
    };
  };
  MeasureFilter: {
    kind: 'INPUT_OBJECT';
    name: 'MeasureFilter';
    isOneOf: false;
    inputFields: [
      {
        name: 'document';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
        };
        defaultValue: null;
      },
      { name: 'number'; type: { kind: 'INPUT_OBJECT'; name: 'IntFilter'; ofType: null }; defaultValue: null },
      {
        name: 'status';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
        };
        defaultValue: null;
      },
      {
        name: 'stage';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ProgressStage'; ofType: null } };
        };
        defaultValue: null;
      },
      { name: 'ministry'; type: { kind: 'INPUT_OBJECT'; name: 'MinistryFilter'; ofType: null }; defaultValue: null },
      {
        name: 'section';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
        };
        defaultValue: null;
      },
      {
        name: 'nameOrigin';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'NameOrigin'; ofType: null } };
        };
        defaultValue: null;
      },
      { name: 'isRelisted'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      {
        name: 'entity';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
        };
        defaultValue: null;
      },
      { name: 'text'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'date'; type: { kind: 'INPUT_OBJECT'; name: 'DateFilter'; ofType: null }; defaultValue: null },
      {
        name: 'and';
        type: {
          kind: 'LIST';
          name: never;
          ofType: {
            kind: 'NON_NULL';
            name: never;
            ofType: { kind: 'INPUT_OBJECT'; name: 'MeasureFilter'; ofType: null };
          };
        };
        defaultValue: null;
      },
      {
        name: 'or';
        type: {
          kind: 'LIST';
          name: never;
          ofType: {
            kind: 'NON_NULL';
            name: never;
            ofType: { kind: 'INPUT_OBJECT'; name: 'MeasureFilter'; ofType: null };
          };
        };
        defaultValue: null;
      },
      { name: 'not'; type: { kind: 'INPUT_OBJECT'; name: 'MeasureFilter'; ofType: null }; defaultValue: null },
    ];
  };
  MeasureOrder: {
    kind: 'INPUT_OBJECT';
    name: 'MeasureOrder';
    isOneOf: false;
    inputFields: [
      {
        name: 'field';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'MeasureOrderField'; ofType: null } };
        defaultValue: null;
      },
      { name: 'direction'; type: { kind: 'ENUM'; name: 'Direction'; ofType: null }; defaultValue: 'ASC' },
    ];
  };
  MeasureOrderField: {
    name: 'MeasureOrderField';
    enumValues: 'NUMBER' | 'STATUS' | 'NAME' | 'MINISTRY_COUNT' | 'RELEVANCE';
  };
  Mention: {
    kind: 'OBJECT';
    name: 'Mention';
    fields: {
      measure: {
        name: 'measure';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      };
      note: { name: 'note'; type: { kind: 'OBJECT'; name: 'ProgressNote'; ofType: null } };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
      surface: {
        name: 'surface';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      target: {
        name: 'target';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'UNION'; name: 'MentionTarget'; ofType: null } };
      };
    };
  };
  MentionConnection: {
    kind: 'OBJECT';
    name: 'MentionConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MentionEdge'; ofType: null } };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  MentionEdge: {
    kind: 'OBJECT';
    name: 'MentionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Mention'; ofType: null } };
      };
    };
  };
  MentionTarget: {
    kind: 'UNION';
    name: 'MentionTarget';
    fields: {};
    possibleTypes: 'Document' | 'Entity' | 'Measure' | 'Ministry';
  };
  Ministry: {
    kind: 'OBJECT';
    name: 'Ministry';
    fields: {
      aliases: {
        name: 'aliases';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
          };
        };
      };
      collectives: {
        name: 'collectives';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
          };
        };
      };
      corporateNumber: { name: 'corporateNumber'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'MinistryKind'; ofType: null } };
      };
      measures: {
        name: 'measures';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MeasureConnection'; ofType: null } };
      };
      members: {
        name: 'members';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
          };
        };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      nameEn: { name: 'nameEn'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      registered: {
        name: 'registered';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      worksWith: {
        name: 'worksWith';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CoResponsibility'; ofType: null };
            };
          };
        };
      };
    };
  };
  MinistryConnection: {
    kind: 'OBJECT';
    name: 'MinistryConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MinistryEdge'; ofType: null } };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  MinistryCount: {
    kind: 'OBJECT';
    name: 'MinistryCount';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      ministry: {
        name: 'ministry';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
      };
    };
  };
  MinistryEdge: {
    kind: 'OBJECT';
    name: 'MinistryEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
      };
    };
  };
  MinistryFilter: {
    kind: 'INPUT_OBJECT';
    name: 'MinistryFilter';
    isOneOf: false;
    inputFields: [
      {
        name: 'any';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
        };
        defaultValue: null;
      },
      {
        name: 'all';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
        };
        defaultValue: null;
      },
      {
        name: 'none';
        type: {
          kind: 'LIST';
          name: never;
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
        };
        defaultValue: null;
      },
      { name: 'expand'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: 'false' },
    ];
  };
  MinistryKind: {
    name: 'MinistryKind';
    enumValues: 'CABINET' | 'MINISTRY' | 'AGENCY' | 'COMMISSION' | 'COLLECTIVE' | 'OTHER';
  };
  MinistryStatusCount: {
    kind: 'OBJECT';
    name: 'MinistryStatusCount';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      ministry: {
        name: 'ministry';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
      };
      status: {
        name: 'status';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Status'; ofType: null } };
      };
    };
  };
  NameOrigin: { name: 'NameOrigin'; enumValues: 'STATED' | 'RELISTING' | 'ABSENT' };
  Node: {
    kind: 'INTERFACE';
    name: 'Node';
    fields: {
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
    };
    possibleTypes: 'Document' | 'Entity' | 'Measure' | 'Ministry' | 'ProgressNote' | 'Relisting' | 'Section' | 'Status';
  };
  NodeCount: {
    kind: 'OBJECT';
    name: 'NodeCount';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'NodeKind'; ofType: null } };
      };
    };
  };
  NodeKind: {
    name: 'NodeKind';
    enumValues: 'DOCUMENT' | 'STATUS' | 'SECTION' | 'MEASURE' | 'PROGRESS_NOTE' | 'RELISTING' | 'MINISTRY' | 'ENTITY';
  };
  NumberOrigin: { name: 'NumberOrigin'; enumValues: 'STATED' | 'OWN_LINE' | 'POSITION' };
  PageInfo: {
    kind: 'OBJECT';
    name: 'PageInfo';
    fields: {
      endCursor: { name: 'endCursor'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      hasNextPage: {
        name: 'hasNextPage';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      hasPreviousPage: {
        name: 'hasPreviousPage';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      startCursor: { name: 'startCursor'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
    };
  };
  Path: {
    kind: 'OBJECT';
    name: 'Path';
    fields: {
      length: {
        name: 'length';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      sentence: {
        name: 'sentence';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      steps: {
        name: 'steps';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PathStep'; ofType: null } };
          };
        };
      };
    };
  };
  PathStep: {
    kind: 'OBJECT';
    name: 'PathStep';
    fields: {
      edge: {
        name: 'edge';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GraphEdge'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
      };
      reversed: {
        name: 'reversed';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
    };
  };
  ProgressNote: {
    kind: 'OBJECT';
    name: 'ProgressNote';
    fields: {
      dates: {
        name: 'dates';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'DateMention'; ofType: null } };
          };
        };
      };
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
      measure: {
        name: 'measure';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      };
      mentions: {
        name: 'mentions';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Mention'; ofType: null } };
          };
        };
      };
      position: {
        name: 'position';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      sameTextIn: {
        name: 'sameTextIn';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ProgressNote'; ofType: null } };
          };
        };
      };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
      text: {
        name: 'text';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  ProgressStage: { name: 'ProgressStage'; enumValues: 'DONE' | 'ON_TRACK' | 'TO_START' | 'UNCERTAIN' | 'OTHER' };
  Query: {
    kind: 'OBJECT';
    name: 'Query';
    fields: {
      coResponsibility: {
        name: 'coResponsibility';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'CoResponsibility'; ofType: null };
            };
          };
        };
      };
      document: { name: 'document'; type: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      documents: {
        name: 'documents';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'DocumentConnection'; ofType: null } };
      };
      graph: {
        name: 'graph';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GraphInfo'; ofType: null } };
      };
      measure: { name: 'measure'; type: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      measures: {
        name: 'measures';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MeasureConnection'; ofType: null } };
      };
      ministries: {
        name: 'ministries';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MinistryConnection'; ofType: null } };
      };
      ministry: { name: 'ministry'; type: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
      neighborhood: {
        name: 'neighborhood';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Subgraph'; ofType: null } };
      };
      node: { name: 'node'; type: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'LIST'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
        };
      };
      paths: {
        name: 'paths';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Path'; ofType: null } };
          };
        };
      };
      relistings: {
        name: 'relistings';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'RelistingConnection'; ofType: null } };
      };
      search: {
        name: 'search';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SearchConnection'; ofType: null } };
      };
      section: { name: 'section'; type: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
    };
  };
  RelatedMeasureConnection: {
    kind: 'OBJECT';
    name: 'RelatedMeasureConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'RelatedMeasureEdge'; ofType: null };
            };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  RelatedMeasureEdge: {
    kind: 'OBJECT';
    name: 'RelatedMeasureEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      };
      reasons: {
        name: 'reasons';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'RelatedReason'; ofType: null } };
          };
        };
      };
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
    };
  };
  RelatedReason: {
    kind: 'OBJECT';
    name: 'RelatedReason';
    fields: {
      detail: {
        name: 'detail';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'RelationReason'; ofType: null } };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
          };
        };
      };
      weight: {
        name: 'weight';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
    };
  };
  RelationReason: {
    name: 'RelationReason';
    enumValues:
      | 'RELISTED_TOGETHER'
      | 'REFERENCE'
      | 'SAME_TEXT'
      | 'SHARED_ENTITY'
      | 'SHARED_MINISTRIES'
      | 'SAME_SECTION'
      | 'SIMILAR_TEXT';
  };
  Relisting: {
    kind: 'OBJECT';
    name: 'Relisting';
    fields: {
      agrees: {
        name: 'agrees';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      discrepancies: {
        name: 'discrepancies';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
          };
        };
      };
      document: {
        name: 'document';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
      label: {
        name: 'label';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      measure: { name: 'measure'; type: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      ministries: {
        name: 'ministries';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
          };
        };
      };
      position: {
        name: 'position';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      resolvedBy: { name: 'resolvedBy'; type: { kind: 'ENUM'; name: 'RelistingResolution'; ofType: null } };
      section: {
        name: 'section';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
      };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
      statedName: { name: 'statedName'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      statedNumber: { name: 'statedNumber'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
    };
  };
  RelistingConnection: {
    kind: 'OBJECT';
    name: 'RelistingConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'RelistingEdge'; ofType: null } };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  RelistingEdge: {
    kind: 'OBJECT';
    name: 'RelistingEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Relisting'; ofType: null } };
      };
    };
  };
  RelistingResolution: { name: 'RelistingResolution'; enumValues: 'NUMBER' | 'NAME' };
  Responsibility: {
    kind: 'OBJECT';
    name: 'Responsibility';
    fields: {
      measure: {
        name: 'measure';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Measure'; ofType: null } };
      };
      ministry: {
        name: 'ministry';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Ministry'; ofType: null } };
      };
      position: {
        name: 'position';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
    };
  };
  ResponsibilityVia: { name: 'ResponsibilityVia'; enumValues: 'STATED' | 'COLLECTIVE' };
  SearchConnection: {
    kind: 'OBJECT';
    name: 'SearchConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SearchEdge'; ofType: null } };
          };
        };
      };
      hits: {
        name: 'hits';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SearchHit'; ofType: null } };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  SearchEdge: {
    kind: 'OBJECT';
    name: 'SearchEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      matches: {
        name: 'matches';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SearchMatch'; ofType: null } };
          };
        };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
      };
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
    };
  };
  SearchHit: {
    kind: 'OBJECT';
    name: 'SearchHit';
    fields: {
      matches: {
        name: 'matches';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SearchMatch'; ofType: null } };
          };
        };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
      };
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
    };
  };
  SearchMatch: {
    kind: 'OBJECT';
    name: 'SearchMatch';
    fields: {
      field: {
        name: 'field';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      highlights: {
        name: 'highlights';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Highlight'; ofType: null } };
          };
        };
      };
      snippet: {
        name: 'snippet';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      source: { name: 'source'; type: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
    };
  };
  SearchType: { name: 'SearchType'; enumValues: 'MEASURE' | 'SECTION' | 'MINISTRY' | 'ENTITY' | 'RELISTING' };
  Section: {
    kind: 'OBJECT';
    name: 'Section';
    fields: {
      ancestors: {
        name: 'ancestors';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
          };
        };
      };
      children: {
        name: 'children';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
          };
        };
      };
      depth: {
        name: 'depth';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      document: {
        name: 'document';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
      entries: {
        name: 'entries';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'UNION'; name: 'SectionEntry'; ofType: null } };
          };
        };
      };
      heading: {
        name: 'heading';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
      level: {
        name: 'level';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'SectionLevel'; ofType: null } };
      };
      marker: {
        name: 'marker';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      measures: {
        name: 'measures';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MeasureConnection'; ofType: null } };
      };
      parent: { name: 'parent'; type: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
      path: {
        name: 'path';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
          };
        };
      };
      position: {
        name: 'position';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
      title: {
        name: 'title';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  SectionConnection: {
    kind: 'OBJECT';
    name: 'SectionConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SectionEdge'; ofType: null } };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  SectionCount: {
    kind: 'OBJECT';
    name: 'SectionCount';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      section: {
        name: 'section';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
      };
    };
  };
  SectionEdge: {
    kind: 'OBJECT';
    name: 'SectionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Section'; ofType: null } };
      };
    };
  };
  SectionEntry: { kind: 'UNION'; name: 'SectionEntry'; fields: {}; possibleTypes: 'Measure' | 'Relisting' };
  SectionLevel: { name: 'SectionLevel'; enumValues: 'CHAPTER' | 'SECTION' | 'DIVISION' | 'HEADING' | 'SUBHEADING' };
  SourceLine: {
    kind: 'OBJECT';
    name: 'SourceLine';
    fields: {
      node: { name: 'node'; type: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
      number: {
        name: 'number';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      role: {
        name: 'role';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'LineRole'; ofType: null } };
      };
      text: {
        name: 'text';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  SourceSpan: {
    kind: 'OBJECT';
    name: 'SourceSpan';
    fields: {
      charEnd: {
        name: 'charEnd';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      charStart: {
        name: 'charStart';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      document: {
        name: 'document';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
      lineEnd: {
        name: 'lineEnd';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      lineStart: {
        name: 'lineStart';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      quote: {
        name: 'quote';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Sourced: {
    kind: 'INTERFACE';
    name: 'Sourced';
    fields: {
      source: {
        name: 'source';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      };
    };
    possibleTypes:
      | 'CrossReference'
      | 'DateMention'
      | 'Measure'
      | 'Mention'
      | 'ProgressNote'
      | 'Relisting'
      | 'Responsibility'
      | 'Section';
  };
  StageCount: {
    kind: 'OBJECT';
    name: 'StageCount';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      stage: {
        name: 'stage';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ProgressStage'; ofType: null } };
      };
    };
  };
  Status: {
    kind: 'OBJECT';
    name: 'Status';
    fields: {
      defined: {
        name: 'defined';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      document: {
        name: 'document';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } };
      mark: {
        name: 'mark';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      meaning: {
        name: 'meaning';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      measures: {
        name: 'measures';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'MeasureConnection'; ofType: null } };
      };
      rank: {
        name: 'rank';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      source: { name: 'source'; type: { kind: 'OBJECT'; name: 'SourceSpan'; ofType: null } };
      stage: {
        name: 'stage';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ProgressStage'; ofType: null } };
      };
    };
  };
  StatusCount: {
    kind: 'OBJECT';
    name: 'StatusCount';
    fields: {
      count: {
        name: 'count';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      status: {
        name: 'status';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Status'; ofType: null } };
      };
    };
  };
  String: unknown;
  Subgraph: {
    kind: 'OBJECT';
    name: 'Subgraph';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GraphEdge'; ofType: null } };
          };
        };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
          };
        };
      };
      truncated: {
        name: 'truncated';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
    };
  };
};

/** An IntrospectionQuery representation of your schema.
 *
 * @remarks
 * This is an introspection of your schema saved as a file by GraphQLSP.
 * It will automatically be used by `gql.tada` to infer the types of your GraphQL documents.
 * If you need to reuse this data or update your `scalars`, update `tadaOutputLocation` to
 * instead save to a .ts instead of a .d.ts file.
 */
export type introspection = {
  name: never;
  query: 'Query';
  mutation: never;
  subscription: never;
  types: introspection_types;
};

import * as gqlTada from 'gql.tada';

declare module 'gql.tada' {
  interface setupSchema {
    introspection: introspection;
  }
}
