type Column = Int32Array | Float32Array | Uint8Array | Int8Array;

/** A typed array that grows as values are pushed. */
export class GrowingColumn<T extends Column> {
  length = 0;
  private values: T;
  private readonly make: (size: number) => T;

  constructor(make: (size: number) => T, size = 1 << 18) {
    this.make = make;
    this.values = make(size);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = this.make(this.length * 2);
      wider.set(this.values as never);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  /** The values pushed, no longer than that. */
  finish(): T {
    return this.values.slice(0, this.length) as T;
  }
}

export const int32 = (size: number) => new Int32Array(size);
export const int8 = (size: number) => new Int8Array(size);
export const uint8 = (size: number) => new Uint8Array(size);
export const float32 = (size: number) => new Float32Array(size);
