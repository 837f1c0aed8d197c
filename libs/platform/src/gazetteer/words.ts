/** Few different words in many rows, each kept once and named by a small number. */
export class Words {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];

  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    // A copy: what is cut from a line would keep the whole quarter of a megabyte that the line was cut from.
    const copy = Buffer.from(word).toString();
    this.numbers.set(copy, this.words.length);
    return this.words.push(copy) - 1;
  }

  word(number: number): string {
    return this.words[number] ?? '';
  }
}
