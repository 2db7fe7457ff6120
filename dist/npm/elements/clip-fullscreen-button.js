export{d as ClipFullscreenButton}from"../chunks/clip-controls-Z0emOLlC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DpfFZVye.js";
