import { Text } from './text.js';

export type SummaryRow = {
  readonly label: string;
  /** Null: not answered; the row says so. */
  readonly value: string | null;
  readonly changeHref?: string;
};

/** Answers to be looked over, each with a link to change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary">
      {rows.map((row) => (
        <div>
          <dt>{row.label}</dt>
          <dd class="summary__lines">
            {row.value === null || row.value === '' ? (
              <span class="quiet">Not answered</span>
            ) : (
              <Text>{row.value}</Text>
            )}
          </dd>
          {row.changeHref !== undefined && (
            <dd>
              <a class="change" href={row.changeHref}>
                Change<span class="visually-hidden"> {row.label.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
