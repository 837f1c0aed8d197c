const BATCH = 2_000;

/**
 * Rows as JSON text, some thousands a piece, for `json_to_recordset($1)`: one parameter whatever the number of rows. NUL
 * and halves of surrogate pairs, which Postgres refuses in text, are taken out.
 */
export function* batches(items: readonly unknown[], size = BATCH): Generator<string> {
  for (let at = 0; at < items.length; at += size) yield toJson(items.slice(at, at + size));
}

/** One value as JSON text that Postgres accepts. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return /\\u(?:0000|d[89a-f])/iu.test(json) ? JSON.stringify(value, withoutRefused) : json;
}

/** Text that Postgres accepts. */
export function toText(text: string): string {
  // Most text has neither, nor whole pairs, and is looked through quickly.
  if (!/[\0\uD800-\uDFFF]/.test(text)) return text;
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function withoutRefused(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? toText(value) : value;
}
