/** Two time zones as calendar programs write them out. */
export const ZONES: readonly string[] = [
  ...zone('Europe/London', ['+0000', '+0100', 'GMT', 'BST'], ['3;BYDAY=-1SU', '10;BYDAY=-1SU']),
  ...zone('America/New_York', ['-0500', '-0400', 'EST', 'EDT'], ['3;BYDAY=2SU', '11;BYDAY=1SU']),
];

function zone(
  tzid: string,
  [standard, daylight, standardName, daylightName]: readonly [string, string, string, string],
  [spring, autumn]: readonly [string, string],
): readonly string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:DAYLIGHT',
    `TZOFFSETFROM:${standard}`,
    `TZOFFSETTO:${daylight}`,
    `TZNAME:${daylightName}`,
    'DTSTART:20070311T020000',
    `RRULE:FREQ=YEARLY;BYMONTH=${spring}`,
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    `TZOFFSETFROM:${daylight}`,
    `TZOFFSETTO:${standard}`,
    `TZNAME:${standardName}`,
    'DTSTART:20071104T020000',
    `RRULE:FREQ=YEARLY;BYMONTH=${autumn}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}
