import type { Claim, GatheringEdits } from '#libs/domain';
import type { MergedField, MergedGathering } from './merged-gathering.js';

/** Stands for a person in {@link MergedGathering.record.from}. */
const PERSON = 'person';

/** A merged gathering with what a person corrected put in the place of what sources say, field by field. */
export function editMerged(merged: MergedGathering, edits: GatheringEdits): MergedGathering {
  const fields = Object.keys(edits) as MergedField[];
  if (fields.length === 0) return merged;
  const { title, description, mode } = edits;
  const text = description ?? merged.description;
  return {
    ...merged,
    title: title ?? merged.title,
    description: text,
    mode: mode ?? merged.mode,
    record: {
      ...merged.record,
      status: edits.status ?? merged.record.status,
      venue: edits.venue ?? merged.record.venue,
      cost: edits.cost ?? merged.record.cost,
      url: edits.url === undefined ? merged.record.url : edits.url,
      onlineUrl: edits.onlineUrl === undefined ? merged.record.onlineUrl : edits.onlineUrl,
      // A span points into the text that was corrected.
      claims: text === merged.description ? merged.record.claims : merged.record.claims.map(withoutSpan),
      from: { ...merged.record.from, ...Object.fromEntries(fields.map((field) => [field, PERSON])) },
    },
  };
}

function withoutSpan(claim: Claim): Claim {
  return claim.in === 'title' ? claim : { ...claim, span: null };
}
