import"../chunks/common-6e2cee59.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-6e2cee59.js";export{m as ClipControls}from"../chunks/clip-controls-6e2cee59.js";
