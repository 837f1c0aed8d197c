import type { ExtractedZone } from '#libs/domain';
import { propertyOf } from '#libs/extract';
import type { IcalComponent } from '#libs/extract';

/**
 * The VTIMEZONEs in short: of each observance the newest, for old eras do not matter to events to come and some writers
 * (iCloud) list every change since 1847.
 */
export function readZones(components: readonly IcalComponent[]): readonly ExtractedZone[] {
  return components.flatMap((zone) => {
    const tzid = propertyOf(zone, 'TZID')?.value.trim();
    if (!tzid) return [];
    const standard = newest(zone, 'STANDARD');
    const daylight = newest(zone, 'DAYLIGHT');
    return {
      tzid,
      hint: propertyOf(zone, 'X-LIC-LOCATION')?.value.trim() ?? null,
      standardOffset: standard && offsetOf(standard),
      daylightOffset: daylight && offsetOf(daylight),
      standardRule: standard && (propertyOf(standard, 'RRULE')?.value.trim() ?? null),
      daylightRule: daylight && (propertyOf(daylight, 'RRULE')?.value.trim() ?? null),
    };
  });
}

function newest(zone: IcalComponent, name: string): IcalComponent | null {
  const observances = zone.children.filter((child) => child.name === name);
  const begin = (child: IcalComponent): string => propertyOf(child, 'DTSTART')?.value ?? '';
  return observances.reduce<IcalComponent | null>(
    (best, child) => (best && begin(best) >= begin(child) ? best : child),
    null,
  );
}

function offsetOf(observance: IcalComponent): number | null {
  const match = /^([+-])(\d\d):?(\d\d)/u.exec(propertyOf(observance, 'TZOFFSETTO')?.value.trim() ?? '');
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (minutes > 18 * 60) return null;
  return match[1] === '-' ? -minutes : minutes;
}
