import type { Host, Series } from '../series.js';

/** A text as editors of sites write it: one paragraph. */
export function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** `Studio, Weavers' Hall`: for platforms that have one field for both. */
export function placeName({ venue }: Host, { room }: Series): string {
  return [room, venue.name].filter(Boolean).join(', ');
}

/** Where one joins from home. */
export function meetingLink({ slug }: Host, n: number): string {
  return `https://meet.${slug}.example/${n}`;
}

/** `silent-book-club`. */
export function slugOf({ title }: Series): string {
  const words = title.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return words.join('-');
}
