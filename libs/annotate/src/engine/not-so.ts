const UNREAL =
  /(?<!(?:^| )i )used to be|formerly (?!(?:at|in|of|held|known|called|named|the|on|based|run|part)(?![a-z]))|we (?:hope|plan|would like|want|aim|intend) to (?!(?:see|meet|welcome|have you|hear|keep|stay|grow|give|make|support|help)(?![a-z]))|(?:we are|we're) (?:hoping to|thinking of|considering)|coming soon|in the future|from next year|(?:will|becom|start|launch|open)[^.;]{0,60} next year|next year[^.;]{0,30} (?:will|becom|start|launch|open)|until (?:last|recently)|some (?:say|people (?:say|think|believe))|contrary to|a myth/;
/** "We used to be mixed; now women only." */
const NOW_ONLY =
  /(?:^|[^a-z])(?:now|today|these days)(?: (?:it is|we are|it's|we're|strictly|just|a)){0,2} [a-z+']{2,16}(?: people)?[- ]only(?![a-z])/;
const NEGATED =
  /(?:^|[^a-z])(?:not|never|isn't|aren't|don't|doesn't|wasn't|no longer|without)(?: [^\s,;:]{1,14}){0,3} ?$/;

/** Whether a sentence tells of another time or of hearsay, where what it closes is not closed now. */
export const isUnreal = (text: string): boolean => UNREAL.test(text) && !NOW_ONLY.test(text);

/** Whether the words before this place deny what stands there. */
export const isDeniedBefore = (text: string, start: number): boolean => NEGATED.test(text.slice(0, start));
