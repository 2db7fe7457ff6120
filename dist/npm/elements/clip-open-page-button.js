export{f as ClipOpenPageButton}from"../chunks/clip-controls-Z0emOLlC.js";import"lit";import"lit/decorators.js";import"../chunks/shared-CoNJ1b-D.js";import"../chunks/clip-player-DpfFZVye.js";
