/** Text of our pages, block by block, with everything between tags taken out. */
export function blocksOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replaceAll(/<bdi[^>]*>[^<]*<\/bdi>/gu, 'it')
    .replaceAll(/<\/(?:p|li|h1|h2|h3|dt|dd|legend|label|summary|th|td|option|button)>/gu, '\n')
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, ' ')
    .split('\n')
    .map((block) => block.replaceAll(/\s+/gu, ' ').trim())
    .filter((block) => block !== '');
}

/** Flesch–Kincaid grade of a text: school years that reading it takes. Optimistic for very short sentences. */
export function readingGrade(text: string): number {
  const sentences = Math.max(1, text.split(/(?<=[.!?:])\s/u).filter((one) => one.trim() !== '').length);
  const words = text.match(/[\p{L}’'-]+/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const stem = word.replace(/(?:es|ed|e)$/u, '');
  return Math.max(1, (stem.match(/[aeiouy]+/gu) ?? []).length);
}
