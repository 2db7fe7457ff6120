import type { PropertyDeclarations } from 'lit';
import { attributeProperties } from './attribute-properties.js';

/**
 * The reactive properties of `<clip-player>` besides its Booleans. They are declared without decorators, because each
 * page would load the code of decorators before a press. None has an accessor.
 */
export const clipPlayerProperties: PropertyDeclarations = {
  clip: { attribute: false },
  ...attributeProperties(String, 'clip-src clip-title ratio captions embed-url page-url assets-url consent'),
  ...attributeProperties(Number, 'start end'),
  _view: { state: true },
  _note: { state: true },
};
