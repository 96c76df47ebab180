/**
 * The value's own data properties on an object without a prototype; `null` when it is no object, or is a list. What
 * `Object.prototype` was made to hold is not read, and no getter runs.
 */
export function ownFields(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property && 'value' in property) fields[key] = property.value;
  }
  return fields;
}

/** A list's own elements, holes as `undefined`; `null` when the value is no list. At most `most` of them are copied. */
export function ownElements(value: unknown, most = Number.POSITIVE_INFINITY): unknown[] | null {
  if (!Array.isArray(value)) return null;
  const length = Math.min(value.length, most);
  return Array.from({ length }, (_, at) => (Object.hasOwn(value, at) ? value[at] : undefined));
}
