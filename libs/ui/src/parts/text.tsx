import { plainText } from '../words/plain-text.js';

type Props = { readonly children: string; readonly language?: string | null | undefined };

/** One line of foreign text: invisible controls taken out, direction kept to itself. */
export function Text({ children, language }: Props) {
  return <bdi {...(language ? { lang: language } : {})}>{plainText(children)}</bdi>;
}
