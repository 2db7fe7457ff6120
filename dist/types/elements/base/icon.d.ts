import { type TemplateResult } from 'lit';
/** An icon from its path on a 24 × 24 grid, in the colour of the text around it. All icons were drawn for this project. */
export declare function icon(path: string): TemplateResult;
