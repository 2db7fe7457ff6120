import"../chunks/clip-controls-Z0emOLlC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DpfFZVye.js";export{C as ClipCopyField}from"../chunks/clip-panels-DgKPomv-.js";
