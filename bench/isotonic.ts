import type { Knot } from '../src/extract/confidence';

/** Isotonic regression of right/wrong on a score, for calibration (pool adjacent violators; Ayer et al. 1955). */
export interface Sample {
  doc: string;
  extractor: string;
  /** The extractor's own score. */
  raw: number;
  right: boolean;
}

/** Blocks smaller than this are joined with the next. */
const BLOCK = 12;
/** Weight, in cases, of the extractor's overall share in each block; and of PRIOR in the overall share. */
const PULL = 3;
const PRIOR = 0.8;
const HIGHEST = 0.99;

/** Rising shares of right cases at rising scores. */
export function knotsOf(samples: Sample[]): Knot[] {
  const rights = samples.filter((s) => s.right).length;
  const overall = (rights + PULL * PRIOR) / (samples.length + PULL);
  const blocks = pooled(blocksOf([...samples].sort((a, b) => a.raw - b.raw)));
  return blocks.map(({ raw, right, size }) => [
    raw / size,
    Math.min(HIGHEST, (right + PULL * overall) / (size + PULL)),
  ]);
}

interface Block {
  /** Sums over its cases. */
  raw: number;
  right: number;
  size: number;
}

function blocksOf(sorted: Sample[]): Block[] {
  const blocks: Block[] = [];
  let open: Block = { raw: 0, right: 0, size: 0 };
  sorted.forEach(({ raw, right }, i) => {
    open = { raw: open.raw + raw, right: open.right + Number(right), size: open.size + 1 };
    const isLast = i === sorted.length - 1;
    if (!isLast && (open.size < BLOCK || sorted[i + 1]!.raw === raw)) return;
    const before = blocks.at(-1);
    if (isLast && open.size < BLOCK && before) blocks[blocks.length - 1] = sum(before, open);
    else blocks.push(open);
    open = { raw: 0, right: 0, size: 0 };
  });
  return blocks;
}

const sum = (a: Block, b: Block): Block => ({ raw: a.raw + b.raw, right: a.right + b.right, size: a.size + b.size });

function pooled(blocks: Block[]): Block[] {
  const rising: Block[] = [];
  for (const block of blocks) {
    rising.push(block);
    while (
      rising.length > 1 &&
      rising.at(-2)!.right / rising.at(-2)!.size >= rising.at(-1)!.right / rising.at(-1)!.size
    ) {
      const last = rising.pop()!;
      rising[rising.length - 1] = sum(rising.at(-1)!, last);
    }
  }
  return rising;
}
