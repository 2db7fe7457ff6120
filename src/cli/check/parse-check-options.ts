import { UsageError } from '../usage-error.js';

/** The inputs and options of `check`. */
export interface CheckTask {
  readonly command: 'check';
  /** Files, folders, http(s) addresses, and `-` for the standard input. */
  readonly inputs: readonly string[];
  /** The bases of the clip sites. Each ends in a slash. */
  readonly sites: readonly string[];
  /** The folder with the clip documents of the first site. */
  readonly clips: string | undefined;
  readonly fix: boolean;
  readonly json: boolean;
  /** The pages load the scripts of codes themselves. */
  readonly scripts: boolean;
  /** Files and folders whose codes the pages are to have. */
  readonly expect: readonly string[];
  /** The most pages that are fetched for one address. */
  readonly pages: number;
}

/** The command line options that `check` reads. */
interface CheckValues {
  readonly clips?: string | undefined;
  readonly expect?: string[] | undefined;
  readonly fix: boolean;
  readonly json: boolean;
  readonly scripts: boolean;
  readonly pages: string;
}

/** The usage text of `check`, which follows that of the other commands. */
export const checkUsage = `check finds codes that a CMS has damaged, and says how to mend them:
  --site <address>       where our clips are; may be repeated. Codes of other sites are left alone
  --clips <folder>       the clip documents: ids, titles and ratios are then checked as well
  --fix                  rewrites the files, or the standard input to the standard output
  --json                 writes the findings as JSON
  --scripts              the pages load host.js by themselves, so that codes need no script
  --expect <sources>     files or folders whose codes the pages must have; may be repeated
  --pages <number>       the most pages to fetch from an address; 100 unless given`;

/** Parses the command line of `check`. Throws a `UsageError`. */
export function checkTask(
  inputs: readonly string[],
  sites: readonly string[],
  values: CheckValues,
): CheckTask {
  if (inputs.length === 0) throw new UsageError('check: expected files, folders, addresses, or "-"');
  if (sites.length === 0)
    throw new UsageError(
      'check: expected --site with the address of the clips, such as https://clips.example.org',
    );
  const address = inputs.find(isAddress);
  if (values.fix && address) throw new UsageError(`--fix: expected files, got the address "${address}"`);
  if (!/^[1-9]\d{0,4}$/.test(values.pages))
    throw new UsageError(`--pages: expected a whole number from 1 to 99999, got "${values.pages}"`);
  const { clips, expect = [], fix, json, scripts } = values;
  return {
    command: 'check',
    inputs: [...new Set(inputs)],
    sites,
    clips,
    fix,
    json,
    scripts,
    expect,
    pages: Number(values.pages),
  };
}

/** Returns whether an input is an address. */
export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);
