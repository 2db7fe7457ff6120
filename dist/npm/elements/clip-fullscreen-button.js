import"../chunks/clip-player-BE3tlo1c.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-CD5ZRl-1.js";
