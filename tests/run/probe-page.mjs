// Runs as the first script in every page under test and in each of its frames: see probe.mjs.
import { byRole, nameOf, outline, rectOf, roleOf } from '../by-role.ts';

const errors = [];

addEventListener('error', (event) => {
  if (event instanceof ErrorEvent) errors.push(`error: ${event.message} (${event.filename}:${event.lineno})`);
});
addEventListener('unhandledrejection', ({ reason }) => {
  errors.push(`unhandled rejection: ${reason}\n${reason?.stack ?? ''}`.trim());
});
addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
  const where = sourceFile ? ` (${sourceFile}:${lineNumber})` : '';
  errors.push(`policy violation: ${effectiveDirective} ${blockedURI}${where} ${sample}`.trim());
});

globalThis.__probe = { errors, byRole, rectOf, nameOf, roleOf, outline };
