import { type TemplateResult } from 'lit';
/**
 * An icon on a 24 × 24 grid, drawn with one stroke of 2, or filled with the same stroke around it, in the colour of the
 * text around it. All icons were drawn for this project.
 */
export declare function icon(path: string, fill?: string): TemplateResult;
