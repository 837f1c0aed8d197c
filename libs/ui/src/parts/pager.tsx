type Props = {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
};

/** Pages, not endless scrolling; nothing where one page holds all. */
export function Pager({ page, pages, hrefOf }: Props) {
  if (pages <= 1) return null;
  return (
    <nav class="pager" aria-label="Pages of results">
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)}>
          Page before
        </a>
      ) : (
        <span />
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a rel="next" href={hrefOf(page + 1)}>
          Next page
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
