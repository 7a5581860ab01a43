/**
 * Text in which every UTF-16 unit knows the raw span that it came from. All repair and joining goes through it, so that
 * a fact found in clean text can show its place in the raw file.
 */
export class MappedText {
  constructor(
    readonly text: string,
    /** Raw start offset of each unit of `text`. */
    readonly starts: Uint32Array,
    /** Raw end offset (exclusive) of each unit of `text`. */
    readonly ends: Uint32Array,
  ) {}

  static readonly EMPTY = new MappedText('', new Uint32Array(0), new Uint32Array(0));

  /** `text` as it stands in the raw file from `offset` on. */
  static identity(text: string, offset = 0): MappedText {
    const starts = new Uint32Array(text.length);
    const ends = new Uint32Array(text.length);
    for (let i = 0; i < text.length; i++) {
      starts[i] = offset + i;
      ends[i] = offset + i + 1;
    }
    return new MappedText(text, starts, ends);
  }

  static concat(parts: MappedText[]): MappedText {
    if (parts.length === 1) return parts[0]!;
    const length = parts.reduce((n, p) => n + p.text.length, 0);
    const starts = new Uint32Array(length);
    const ends = new Uint32Array(length);
    let at = 0;
    for (const p of parts) {
      starts.set(p.starts, at);
      ends.set(p.ends, at);
      at += p.text.length;
    }
    return new MappedText(parts.map((p) => p.text).join(''), starts, ends);
  }

  get length(): number {
    return this.text.length;
  }

  slice(from: number, to: number = this.text.length): MappedText {
    return new MappedText(this.text.slice(from, to), this.starts.subarray(from, to), this.ends.subarray(from, to));
  }

  trim(): MappedText {
    const from = this.text.length - this.text.trimStart().length;
    const to = this.text.trimEnd().length;
    return from === 0 && to === this.text.length ? this : this.slice(Math.min(from, to), to);
  }

  /** Raw span of the units `from`..`to` (exclusive); an empty range gives an empty span. */
  span(from = 0, to: number = this.text.length): { start: number; end: number } {
    if (to <= from)
      return {
        start: this.starts[from] ?? this.ends[from - 1] ?? 0,
        end: this.starts[from] ?? this.ends[from - 1] ?? 0,
      };
    return { start: this.starts[from]!, end: this.ends[to - 1]! };
  }
}
