const WORSHIP =
  /\b(?:communion|eucharist|mass|evensong|matt?ins|vespers|compline|benediction|liturgy|worship|services?|prayers?|praise|baptism|christening|confirmation|carols?|christingle|crib|nativity|nine lessons|taiz[eé]|remembrance|messy church|bcp|lent|vigil|novena|rosary)\b/i;
const NOT_WORSHIP =
  /\b(?:prayer (?:shawl|walk)|service (?:users?|veterans?)|concert|lunch|fair|bazaar|coffee|craft|toddlers?|playgroup|club|cafe|café)\b/i;

/** "Worship service" or "Community event", as the title tells: the feed's own categories are empty. */
export function kindOfEvent(title: string): 'Worship service' | 'Community event' {
  return WORSHIP.test(title) && !NOT_WORSHIP.test(title) ? 'Worship service' : 'Community event';
}
