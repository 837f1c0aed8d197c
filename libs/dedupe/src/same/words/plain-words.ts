import { plainKey } from '#libs/domain';

/** The plain words of a text. An apostrophe joins ("men's" is "mens"), anything else that is no letter or digit divides. */
export function plainWords(text: string): readonly string[] {
  const plain = plainKey(text.replace(/['’‘`]/gu, '').replace(/&|\+/gu, ' and '));
  return plain === '' ? [] : plain.split(' ');
}
