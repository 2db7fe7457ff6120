import { spawn } from 'node:child_process';

/** A program that has failed; the message is the last line that it wrote, or why it was not started. */
export class ProgramError extends Error {
  constructor(
    readonly program: string,
    message: string,
    readonly isMissing = false,
  ) {
    super(message);
  }
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly cwd?: string;
  /** Told of each line of the program's output, as it comes. */
  readonly line?: (line: string) => void;
}

/** Bytes of output that are kept, and characters of complaints. */
const mostOutput = 2 ** 26;
const mostComplaints = 4000;

/**
 * Runs a program without a shell, and resolves to its output when it has ended well. Rejects with a `ProgramError`,
 * or with the reason of `signal`, which ends the program; in both cases the program is gone by then.
 */
export function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Buffer> {
  const { signal, cwd, line } = options;
  signal.throwIfAborted();
  const child = spawn(program, args, { ...(cwd && { cwd }), stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill('SIGKILL');
  signal.addEventListener('abort', end, { once: true });
  const output: Buffer[] = [];
  let [size, complaints] = [0, ''];
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= mostOutput && !line) output.push(chunk);
  });
  if (line) eachLine(child.stdout, line);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-mostComplaints);
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      signal.removeEventListener('abort', end);
      reject(new ProgramError(program, error.message, 'code' in error && error.code === 'ENOENT'));
    });
    child.once('close', (code, killed) => {
      signal.removeEventListener('abort', end);
      if (signal.aborted) reject(signal.reason);
      else if (code === 0) resolve(Buffer.concat(output));
      else reject(new ProgramError(program, lastLine(complaints) ?? `it ended with ${killed ?? code}`));
    });
  });
}

function eachLine(stream: NodeJS.ReadableStream, tell: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) tell(line.trim());
  });
}

function lastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1)?.trim() || undefined;
}
