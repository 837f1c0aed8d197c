import { runCommand } from './run-command.js';

// A reader that closes early (`| head`) is no failure of ours. Where nothing more can be written, nothing more is to be done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  const reason = error.code === 'ENOSPC' ? 'there is no space left' : error.message;
  process.stderr.write(`The output could not be written: ${reason}.\n`);
  process.exit(1);
});

// Not process.exit(): what is still on its way to a pipe would be lost.
process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  print: (text) => process.stdout.write(text),
  say: (sentence) => process.stderr.write(`${sentence}\n`),
});
