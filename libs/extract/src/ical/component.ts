/**
 * One property as written. `name` is upper case; `params` has upper-case names and unquoted values; `value` is still
 * escaped (see `unescapeText`). `type` is the VALUE parameter in upper case, or null.
 */
export type IcalProperty = {
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly type: string | null;
  readonly value: string;
};

/** One component: a VEVENT, a VTIMEZONE, an observance. `line` is where it begins. */
export type IcalComponent = {
  readonly name: string;
  readonly line: number;
  readonly properties: readonly IcalProperty[];
  readonly children: readonly IcalComponent[];
};

/** First property of that name, or null. */
export function propertyOf(component: Pick<IcalComponent, 'properties'>, name: string): IcalProperty | null {
  for (const property of component.properties) if (property.name === name) return property;
  return null;
}

const NONE: readonly IcalProperty[] = [];

/** All properties of that name, in order. */
export function propertiesOf(component: Pick<IcalComponent, 'properties'>, name: string): readonly IcalProperty[] {
  const first = propertyOf(component, name);
  return first === null ? NONE : component.properties.filter((property) => property.name === name);
}
