/** One microformat of a page, as https://microformats.org/wiki/microformats2-parsing has it. */
export type MfItem = {
  /** `h-event`, `h-card`, …; those of classic microformats by their new names. */
  readonly types: readonly string[];
  /** Names without their prefix: `name`, `start`, `location`. */
  readonly properties: ReadonlyMap<string, readonly MfValue[]>;
  /** Microformats inside that are no property of this one. */
  readonly children: readonly MfItem[];
};

/** A value: words, markup with its words, or a microformat of its own with the words that stand for it. */
export type MfValue =
  | { readonly text: string; readonly markup: null; readonly item: null }
  | { readonly text: string; readonly markup: string; readonly item: null }
  | { readonly text: string; readonly markup: null; readonly item: MfItem };

/** The words of a property's first value; null when there is none. */
export function mfText(item: MfItem, property: string): string | null {
  const text = item.properties.get(property)?.[0]?.text ?? '';
  return text === '' ? null : text;
}

/** The microformats among a property's values. */
export function mfItems(item: MfItem, property: string): readonly MfItem[] {
  return (item.properties.get(property) ?? []).flatMap((value) => value.item ?? []);
}
