import type { FileReport } from '../src/store/import-files.ts';
import { reportJson, summaryOf } from '../src/store/import-summary.ts';

/** Prints reports as they come: those of a thousand documents would fill the memory. */
export interface ReportPrinter {
  print(report: FileReport): void;
  /** To be called after the last report, with what went wrong where something did. */
  end(error?: string): void;
}

/** For people: an empty line between two reports. */
export function textPrinter(): ReportPrinter {
  let separator = '';
  return {
    print(report) {
      console.log(`${separator}${summaryOf(report)}`);
      separator = '\n';
    },
    end() {},
  };
}

/** For programs: one JSON document, whose list of reports is written one by one. */
export function jsonPrinter(): ReportPrinter {
  let count = 0;
  return {
    print(report) {
      const json = JSON.stringify(reportJson(report), null, 2).replace(/^/gm, '    ');
      process.stdout.write(`${count++ === 0 ? '{\n  "documents": [' : ','}\n${json}`);
    },
    end(error) {
      const told = error === undefined ? '' : `"error": ${JSON.stringify(error)}`;
      if (count > 0) console.log(`\n  ]${told && `,\n  ${told}`}\n}`);
      else console.log(`{ ${told || '"documents": []'} }`);
    },
  };
}
