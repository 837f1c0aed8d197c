const PLACE =
  '(?:groups?|church(?:es)?|venues?|halls?|branch(?:es)?|librar(?:y|ies)|events?|sessions?|spaces?|sites?|buildings?|choirs?|clubs?|organi[sz]ations?|cent(?:re|er)s?|congregations?|meetings?|circles?|class(?:es)?|schools?|pubs?|cafes?|shops?|gyms?|museums?|theatres?|one|place)';
const ELSEWHERE = new RegExp(
  `(?:^|[^a-z])(?:(?:sister|partner|neighbou?ring|companion|twin) ${PLACE}(?: in [a-z]{2,16})?|(?:our|the|an) other ${PLACE}|${PLACE} (?:next door|opposite|nearby|(?:down|up|across|over) the (?:road|street|corridor|way)|(?:round|around) the corner)|(?:most|many|some) other ${PLACE})(?![a-z])`,
);
/** "Unlike our other hall, this one …" comes back to this place. */
const BACK_HERE =
  /^.{0,80}, (?=(?:this|our|ours|we|here|it)(?![a-z]))|^.{0,40}unlike [^,.;]{1,70}, (?!(?:which|who|that|where|whose)(?![a-z]))/;

/** Whether the words before a statement have somebody else's place or group for a subject: not this gathering. */
export const isElsewhere = (before: string): boolean => ELSEWHERE.test(before.slice(-80).replace(BACK_HERE, ''));
