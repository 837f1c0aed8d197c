import { languageTag } from '../words/language-tag.js';
import { plainText } from '../words/plain-text.js';

type Props = { readonly children: string; readonly language?: string | null | undefined };

/** Foreign text of several paragraphs. Blank lines part paragraphs, single ones stay line breaks. */
export function Prose({ children, language }: Props) {
  const lang = languageTag(language);
  const paragraphs = plainText(children)
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return (
    <div class="stack stack--close" dir="auto" {...(lang === null ? {} : { lang })}>
      {paragraphs.map((paragraph) => (
        <p class="summary__lines">{paragraph}</p>
      ))}
    </div>
  );
}
