import { languageTag } from '../words/language-tag.js';
import { plainText } from '../words/plain-text.js';

type Props = { readonly children: string; readonly language?: string | null | undefined };

/** One line of foreign text: invisible controls taken out, direction kept to itself. */
export function Text({ children, language }: Props) {
  const lang = languageTag(language);
  return <bdi {...(lang === null ? {} : { lang })}>{plainText(children)}</bdi>;
}
