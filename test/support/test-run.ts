/** The process whose end is the end of the test run: Jest's main one, which is the parent when Jest uses worker processes. */
export function testRun(): number {
  return (process.argv[1] ?? '').includes('jest-worker') ? process.ppid : process.pid;
}
