/** Progress of the pipeline's stages, one bar after the other. */
import type { OnProgress, Stage } from '../pipeline/index';
import { type Progress, progress } from './talk';

const TITLES: Record<Stage, string> = { read: 'reading', link: 'linking', write: 'writing' };

export function stages(options: { quiet?: boolean }): { onProgress: OnProgress; stop(): void } {
  let stage: Stage | undefined;
  let bar: Progress | undefined;
  return {
    onProgress(next, done, total, what) {
      if (next !== stage) {
        bar?.stop();
        bar = progress(TITLES[next], options);
        stage = next;
      }
      bar!.update(done, total, what);
    },
    stop: () => bar?.stop(),
  };
}
