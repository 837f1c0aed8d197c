import type { IndexDocument } from '#libs/domain';
import type { MeiliIndex } from '#libs/search';

/** Makes the index anew with these documents, as a builder does, and puts it in its place. */
export async function fillIndex(
  index: MeiliIndex,
  pages: AsyncIterable<readonly IndexDocument[]> | Iterable<readonly IndexDocument[]> = [],
): Promise<void> {
  const successor = index.successor();
  const stamp = await successor.make();
  for await (const page of pages) await successor.index.save(page);
  await successor.takePlace(stamp);
}
