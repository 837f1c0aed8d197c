import { availableParallelism, cpus } from 'node:os';

/** One figure. A ratio is the value divided by its floor, whatever the unit: near 1 is good. */
export type Result = {
  readonly metric: string;
  readonly value: number;
  readonly unit?: string;
  readonly floor?: { readonly what: string; readonly value: number };
  readonly ratio?: number;
};

export type Report = {
  readonly name: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly results: readonly Result[];
};

export function reportOf(name: string, results: readonly Result[]): Report {
  const cpu = cpus()[0]?.model.trim() ?? 'unknown';
  return { name, machine: { cpu, cores: availableParallelism(), node: process.version }, results };
}

export function figure(metric: string, value: number, unit?: string): Result {
  return { metric, value: rounded(value), ...(unit === undefined ? {} : { unit }) };
}

/** A figure beside what it is compared to, both of the same run and in the same unit. */
export function compared(metric: string, value: number, what: string, floor: number, unit?: string): Result {
  const ratio = Number((value / floor).toPrecision(3));
  return { ...figure(metric, value, unit), floor: { what, value: rounded(floor) }, ratio };
}

/** For people: a table in Markdown, which reads as well in a terminal. */
export function tableOf({ name, machine, results }: Report): string {
  const head = ['metric', 'value', 'compared to', 'its value', 'ratio'];
  const body = results.map(({ metric, value, unit = '', floor, ratio }) => [
    metric,
    `${shown(value)} ${unit}`.trim(),
    floor?.what ?? '',
    floor === undefined ? '' : `${shown(floor.value)} ${unit}`.trim(),
    ratio === undefined ? '' : String(ratio),
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...body.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const title = `${name} on ${machine.cpu}, ${String(machine.cores)} cores, Node ${machine.node}`;
  return [title, '', line(head), rule, ...body.map(line), ''].join('\n');
}

function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}

function shown(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
}
