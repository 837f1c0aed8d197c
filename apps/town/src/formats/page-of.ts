/** One page of a list, counted from 1. */
export type PageOf<T> = {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
};

/** The page that was asked for; the first where nobody said which. */
export function pageOf<T>(all: readonly T[], asked: string | null, size: number): PageOf<T> {
  const page = Math.max(1, Number(asked ?? 1) || 1);
  const rows = all.slice((page - 1) * size, page * size);
  return { rows, page, pages: Math.max(1, Math.ceil(all.length / size)), total: all.length };
}
