/** A function of objects that never change, which computes its value once for each of them. */
export function onceForEach<K extends object, V>(compute: (object: K) => V): (object: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (object) => {
    let entry = known.get(object);
    if (entry === undefined) {
      entry = { value: compute(object) };
      known.set(object, entry);
    }
    return entry.value;
  };
}
