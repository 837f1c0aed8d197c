import { z } from 'zod';

/** One thing to ask of a source's host. */
export const SourceRequest = z.object({
  url: z.string(),
  /** `page` for what is made for people, which robots.txt speaks for; `feed` for what is offered to programs. */
  kind: z.enum(['feed', 'page']),
  /** The source is read without this one when it cannot be had (venue details, a second list that not every tenant has). */
  optional: z.boolean().optional(),
  /** The platform's robots.txt asks for so many seconds between requests: more than any host is given anyway. */
  restSeconds: z.number().int().min(1).max(86_400).optional(),
});
export type SourceRequest = Readonly<z.infer<typeof SourceRequest>>;

/** What one answer leads on to: the next page of the list, and pages of single events. */
export const Onward = z.object({ next: SourceRequest.nullable(), details: z.array(SourceRequest) });
export type Onward = { readonly next: SourceRequest | null; readonly details: readonly SourceRequest[] };
