import { spawn } from 'node:child_process';

/**
 * Thrown for a program that has failed. The message is the last line of output that says why, or the reason why it
 * was not started.
 */
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
  /** Receives each line of the output. */
  readonly line?: (line: string) => void;
  /** Receives the end of the error output of a program that exits with 0. */
  readonly complain?: (text: string) => void;
}

/** The limits of the stored output in bytes, and of the stored error output in characters. */
const mostOutput = 2 ** 26;
const mostComplaints = 4000;

/**
 * Runs a program without a shell. Resolves with its output if it exits with 0. Rejects with a `ProgramError`, or
 * with the reason of `signal`, which kills the program. The program has always ended when the promise settles.
 */
export function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Buffer> {
  const { signal, cwd, line, complain } = options;
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
      else if (code === 0) {
        complain?.(complaints);
        resolve(Buffer.concat(output));
      } else reject(new ProgramError(program, lastLine(complaints) ?? `it ended with ${killed ?? code}`));
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

/** Lines of ffmpeg 6 and later that follow the one with the reason. */
const consequences =
  /^(?:Conversion failed!|Error (?:selecting an encoder|opening (?:input|output) files?\b.*|while opening encoder.*|initializing output stream.*))$/;

function lastLine(text: string): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/^(?:\[[\w#/:,.]+ @ 0x[\da-f]+\] *)+/, ''))
    .filter(Boolean);
  return lines.findLast((line) => !consequences.test(line)) ?? lines.at(-1);
}
