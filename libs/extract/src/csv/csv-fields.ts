import { CSV_LIMITS } from './csv-limits.js';

export type Delimiter = ',' | ';' | '\t';

/** Steps through a text cell by cell. Every character is looked at once, but for those of a quote that is not closed. */
export class CsvFields {
  readonly faults: string[] = [];

  constructor(
    private readonly text: string,
    private at: number,
    private readonly delimiter: Delimiter,
  ) {}

  more(): boolean {
    return this.at < this.text.length;
  }

  /** The cells of the next row, trimmed; the text stands behind its line break then. */
  row(): readonly string[] {
    const cells: string[] = [];
    for (;;) {
      const cell = this.cell();
      if (cells.length < CSV_LIMITS.columns) cells.push(cell.trim());
      else this.fault(`A row has more than ${CSV_LIMITS.columns} cells; the rest was left out.`);
      const end = this.text[this.at];
      this.at += end === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1;
      if (end !== this.delimiter) return cells;
    }
  }

  private cell(): string {
    let start = this.at;
    while (this.text[start] === ' ') start += 1;
    return this.text[start] === '"' ? (this.quoted(start + 1) ?? this.plain()) : this.plain();
  }

  private plain(): string {
    const start = this.at;
    while (!this.isEnd()) this.at += 1;
    return this.text.slice(start, Math.min(this.at, start + CSV_LIMITS.cell));
  }

  /** Null when the quote is not closed within the limit: then it is only a mark. */
  private quoted(start: number): string | null {
    const parts: string[] = [];
    let from = start;
    for (;;) {
      const quote = this.text.indexOf('"', from);
      if (quote === -1 || quote - start > CSV_LIMITS.cell) {
        this.fault('A quotation mark is opened and not closed, so its row may be read wrongly.');
        return null;
      }
      parts.push(this.text.slice(from, quote));
      if (this.text[quote + 1] !== '"') {
        this.at = quote + 1;
        // Words behind the closing mark belong to the cell all the same.
        return parts.join('') + this.plain();
      }
      parts.push('"');
      from = quote + 2;
    }
  }

  private isEnd(): boolean {
    const next = this.text[this.at];
    return next === undefined || next === this.delimiter || next === '\n' || next === '\r';
  }

  private fault(message: string): void {
    if (!this.faults.includes(message)) this.faults.push(message);
  }
}
