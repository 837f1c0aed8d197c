import { hashOf } from '#libs/domain';
import { type JsonObject, listIn, listOf, textOf } from '../reading/json-value.js';

/**
 * The key of every row: its slug. Old scripts give one slug to a group that meets on several days: those are told apart by day and
 * time, whatever their order in the file.
 */
export function keysOf(rows: readonly JsonObject[]): readonly string[] {
  const slugs = rows.map(slugOf);
  if (new Set(slugs).size === slugs.length) return slugs;
  const count = new Map<string, number>();
  for (const slug of slugs) count.set(slug, (count.get(slug) ?? 0) + 1);
  return rows.map((row, at) => {
    const slug = slugs[at] ?? '';
    if (count.get(slug) === 1) return slug;
    return `${slug}#${listOf(row['day']).join('+')}-${textOf(row['time']) ?? ''}`;
  });
}

function slugOf(row: JsonObject): string {
  const slug = textOf(row['slug']) ?? textOf(row['id']);
  if (slug !== null && slug.length <= 200) return slug;
  const said = ['slug', 'name', 'day', 'time', 'location', 'formatted_address', 'city'].map((field) =>
    listIn(row, field).join(),
  );
  return `x-${hashOf(said)}`;
}
