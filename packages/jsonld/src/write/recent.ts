const most = 512;

/** Remembers what was asked for lately, so that memory does not grow with the dossier. */
export class Recent<Value> {
  readonly #known = new Map<string, Value>();

  get(key: string, find: () => Value): Value {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const value = find();
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(key, value);
    return value;
  }
}
