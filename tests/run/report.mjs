import { exitOnSignals } from './processes.mjs';

exitOnSignals();
process.on('disconnect', () => process.exit(1));
// The parent may have ended while this process started.
if (process.send && !process.connected) process.exit(1);

/** Sends a message to the run that started this process, or prints it without one. Exits when that run has ended. */
export function report(message) {
  if (process.send) process.send(message);
  else console.log(JSON.stringify(message));
}
