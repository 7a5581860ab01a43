/** Milliseconds that the processors have worked for this process; other programs do not change them. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}
