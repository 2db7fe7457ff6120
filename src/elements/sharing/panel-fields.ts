import { html, nothing, type TemplateResult } from 'lit';

/** A text field. `id` is unique in the shadow root, `unit` is shown after the value, and `error` below the field. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly edit: (value: string) => void;
  /** Called when the viewer leaves the field. Firefox does not fire `change` once a script has set the value. */
  readonly settle?: () => void;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly inputmode?: 'numeric' | 'text';
  readonly error?: string | undefined;
}

/** Returns a labelled text field. Its error is shown below it, and is its accessible description. */
export function textField(field: TextField): TemplateResult {
  const { id, label, value, edit, settle, unit, placeholder, inputmode, error } = field;
  const input = (event: Event) => edit((event.target as HTMLInputElement).value);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="typed">
      <input
        id=${id}
        type="text"
        inputmode=${inputmode ?? nothing}
        placeholder=${placeholder ?? nothing}
        autocomplete="off"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby="${id}-error"
        .value=${value}
        @input=${input}
        @blur=${settle ?? nothing}
      />
      ${unit ? html`<span class="unit" aria-hidden="true">${unit}</span>` : nothing}
    </span>
    <p id="${id}-error" class="error" aria-live="polite">${error ?? nothing}</p>
  </div>`;
}

/** Returns a labelled checkbox. The note below it is its accessible description. */
export function tickBox(
  id: string,
  label: string,
  checked: boolean,
  tick: (checked: boolean) => void,
  note?: string,
): TemplateResult {
  const change = (event: Event) => tick((event.target as HTMLInputElement).checked);
  return html`<div class="tick">
    <input
      id=${id}
      type="checkbox"
      aria-describedby=${note ? `${id}-note` : nothing}
      .checked=${checked}
      @change=${change}
    />
    <label for=${id}>${label}</label>
    ${note ? html`<p id="${id}-note" class="note">${note}</p>` : nothing}
  </div>`;
}
