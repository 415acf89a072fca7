export type SearchParams = Record<string, string | string[] | undefined>;

/** The address of the same search with some parameters changed; undefined takes one out. */
export function searchAddress(params: SearchParams, changes: SearchParams): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, ...changes })) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== "") query.append(name, one);
  }
  return `/search?${query}`;
}

/** Whether a parameter has a value. */
export function isOn(params: SearchParams, name: string, value: string): boolean {
  const given = params[name];
  return Array.isArray(given) ? given.includes(value) : given === value;
}

/** The values of a parameter with one added or taken out. */
export function toggled(params: SearchParams, name: string, value: string): string[] {
  const given = params[name];
  const values = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
