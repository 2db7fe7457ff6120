import"../chunks/common-Q0FJ8o6n.js";import"lit";import"lit/decorators.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-CQjB6RDC.js";import"../chunks/clip-player-azNKwzz_.js";
