/**
 * Values by name from their JSON texts, each read when it is first asked for.
 * @public Modules that the build generates call it.
 */
export function lazyRecord<T>(texts: Readonly<Record<string, string>>): Readonly<Record<string, T>> {
  const record: Record<string, T> = {};
  for (const [name, text] of Object.entries(texts)) {
    const get = (): T => {
      const value = JSON.parse(text) as T;
      Object.defineProperty(record, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(record, name, { get, enumerable: true, configurable: true });
  }
  return record;
}
