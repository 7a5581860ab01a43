import type { GraphStore } from '../store/graph-store';

/** Something that is made from the whole graph, and kept until the graph changes. */
export class PerGraph<T> {
  private made?: { version: string; value: Promise<T> };

  constructor(
    private readonly store: GraphStore,
    private readonly make: (store: GraphStore) => Promise<T>,
  ) {}

  async get(): Promise<T> {
    const version = await this.store.version();
    if (this.made?.version !== version) {
      const made = { version, value: this.make(this.store) };
      this.made = made;
      made.value.catch(() => this.made === made && (this.made = undefined)); // the caller has the error; next time again
    }
    return this.made.value;
  }
}
