/** The words of a list in their order, each once, empty ones left out. Lists of an event are short: looking back is quicker than a set. */
export function onceEach(words: readonly string[]): readonly string[] {
  if (words.length > 32) return [...new Set(words)].filter((word) => word !== '');
  const kept: string[] = [];
  for (const word of words) if (word !== '' && !kept.includes(word)) kept.push(word);
  return kept;
}
