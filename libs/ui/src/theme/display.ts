export const THEMES = ['auto', 'calm', 'standard', 'dusk'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export const DETAILS = ['full', 'less'] as const;

/** How one person wants pages to look. Kept in a cookie and applied by the server, so there is no flash and no script. */
export type Display = {
  /** `auto` is Calm by day and Dusk where the device asks for dark. */
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly density: (typeof DENSITIES)[number];
  readonly detail: (typeof DETAILS)[number];
};

export const DEFAULT_DISPLAY: Display = { theme: 'auto', textSize: 'normal', density: 'comfortable', detail: 'full' };

/** Reads a display from form fields or a decoded cookie; anything that is not one of our words falls back to the default. */
export function displayFrom(values: Readonly<Record<string, unknown>>): Display {
  return {
    theme: one(THEMES, values['theme'], DEFAULT_DISPLAY.theme),
    textSize: one(TEXT_SIZES, values['textSize'], DEFAULT_DISPLAY.textSize),
    density: one(DENSITIES, values['density'], DEFAULT_DISPLAY.density),
    detail: one(DETAILS, values['detail'], DEFAULT_DISPLAY.detail),
  };
}

/** The cookie text of a display, four words in a fixed order; {@link readDisplay} reads it back. */
export function writeDisplay(display: Display): string {
  return [display.theme, display.textSize, display.density, display.detail].join('.');
}

/** The display of a cookie's text; `undefined` or foreign text gives the default. */
export function readDisplay(cookie: string | undefined): Display {
  const [theme, textSize, density, detail] = (cookie ?? '').split('.');
  return displayFrom({ theme, textSize, density, detail });
}

function one<T extends string>(words: readonly T[], value: unknown, otherwise: T): T {
  return words.find((word) => word === value) ?? otherwise;
}
