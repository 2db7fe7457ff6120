export{k as ClipControls}from"../chunks/clip-controls-Z0emOLlC.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DpfFZVye.js";
