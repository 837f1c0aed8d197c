/** One thing to ask of a source's host. */
export type SourceRequest = {
  readonly url: string;
  /** `page` for what is made for people, which robots.txt speaks for; `feed` for what is offered to programs. */
  readonly kind: 'feed' | 'page';
  /** The source is read without this one when it cannot be had (venue details, a second list that not every tenant has). */
  readonly optional?: boolean;
};
