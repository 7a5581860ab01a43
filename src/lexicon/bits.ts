/** Sets of small numbers, a bit for each. */
export const setBit = (bits: Int32Array, at: number): void => {
  bits[at >> 5]! |= 1 << (at & 31);
};

export const hasBit = (bits: Int32Array, at: number): boolean => (bits[at >> 5]! & (1 << (at & 31))) !== 0;
