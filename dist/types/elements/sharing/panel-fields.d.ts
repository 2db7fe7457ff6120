import { type TemplateResult } from 'lit';
/** A field to type in; `id` is its own in the shadow root, `unit` stands behind it, `error` below. */
export interface TextField {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly edit: (value: string) => void;
    /** Called when the viewer has left it: `change` does not come in Firefox once a script has set the value. */
    readonly settle?: () => void;
    readonly unit?: string;
    readonly placeholder?: string;
    readonly inputmode?: 'numeric' | 'text';
    readonly error?: string | undefined;
}
/** A labelled field; what is wrong with it is said below it, and read out with it. */
export declare function textField(field: TextField): TemplateResult;
/** A labelled box to tick; the note below it is read out with it. */
export declare function tickBox(id: string, label: string, checked: boolean, tick: (checked: boolean) => void, note?: string): TemplateResult;
