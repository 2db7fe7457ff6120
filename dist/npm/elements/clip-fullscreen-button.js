import"../chunks/common-Q0FJ8o6n.js";import"lit";import"lit/decorators.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-CQjB6RDC.js";import"../chunks/clip-player-azNKwzz_.js";
