import { baseCss } from './css/base.css.js';
import { formsCss } from './css/forms.css.js';
import { layoutCss } from './css/layout.css.js';
import { partsCss } from './css/parts.css.js';
import { printCss } from './css/print.css.js';
import { tokensCss } from './css/tokens.css.js';

/** The one stylesheet of every page. Serve it under a name with its content hash; the text only changes with a release. */
export function stylesheet(): string {
  return `@layer tokens, base, layout, components, print;
@layer tokens {${tokensCss()}}
@layer base {${baseCss}}
@layer layout {${layoutCss}}
@layer components {${formsCss}${partsCss}}
@layer print {${printCss}}
`;
}
