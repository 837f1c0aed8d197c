/**
 * 46 bits of a folded name, as two halves (32 and 14 bits). Among the half million names of a gazetteer, one that is not there
 * is taken for one that is once in a hundred million questions.
 */
export function nameHash(folded: string): readonly [high: number, low: number] {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 15;
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  return [(one ^ (one >>> 13)) >>> 0, (other ^ (other >>> 16)) & 0x3fff];
}
