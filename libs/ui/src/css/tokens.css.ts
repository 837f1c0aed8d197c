import { type Palette, PALETTES } from '../theme/palettes.js';

/** Custom properties of each theme. `auto` follows the device; a request for more contrast wins over all of them. */
export function tokensCss(): string {
  return `
:root { color-scheme: light; ${colours(PALETTES.calm)}
  --font: "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, -apple-system, "Segoe UI", Roboto,
    "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif;
  --measure: 65ch; --radius: 0.75rem; --radius-small: 0.45rem; --gap: 1rem; --card: 1.35rem; --section: 2.6rem;
  --target: max(44px, 2.6rem);
}
[data-theme='standard'] { ${colours(PALETTES.standard)} }
[data-theme='dusk'] { color-scheme: dark; ${colours(PALETTES.dusk)} }
@media (prefers-color-scheme: dark) { [data-theme='auto'] { color-scheme: dark; ${colours(PALETTES.dusk)} } }
@media (prefers-contrast: more) {
  :root { ${colours(PALETTES.strong)} }
  [data-theme='dusk'] { ${colours(PALETTES.strongDusk)} }
}
@media (prefers-contrast: more) and (prefers-color-scheme: dark) { [data-theme='auto'] { ${colours(PALETTES.strongDusk)} } }
[data-size='large'] { font-size: 131.25%; }
[data-size='larger'] { font-size: 156.25%; }
[data-density='compact'] { --gap: 0.7rem; --card: 0.9rem; --section: 1.7rem; --target: 44px; }
`;
}

function colours(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}
