import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;
type Box = [left: number, top: number, right: number, bottom: number];

const GAP = 3;

/**
 * Draws names beside nodes, none over another: a name for which there is no room is left out until the reader comes
 * closer. `next` begins a new picture.
 */
export function labelsApart(): {
  draw(context: CanvasRenderingContext2D, data: Labelled, settings: Settings): void;
  next(): void;
} {
  let taken: Box[] = [];
  return {
    next() {
      taken = [];
    },
    draw(context, { x, y, size, label }, { labelSize, labelFont, labelWeight, labelColor }) {
      if (!label) return;
      context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
      const left = x + size + GAP;
      const box: Box = [left, y - labelSize / 2 - 1, left + context.measureText(label).width, y + labelSize / 2 + 1];
      if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]))
        return;
      taken.push(box);
      context.fillStyle = labelColor.color ?? '#000';
      context.fillText(label, left, y + labelSize / 3);
    },
  };
}
