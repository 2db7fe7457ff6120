import { exitOnSignals } from './processes.mjs';

exitOnSignals();
process.on('disconnect', () => process.exit(1));
// The run may have gone while this process was starting.
if (process.send && !process.connected) process.exit(1);

/** Tells the run that started this process; started by hand, it prints. Nobody left to tell ends the process. */
export function report(message) {
  if (process.send) process.send(message);
  else console.log(JSON.stringify(message));
}
