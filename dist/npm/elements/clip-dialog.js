import"../chunks/clip-controls-Z0emOLlC.js";import"lit";import"lit/decorators.js";export{j as ClipDialog}from"../chunks/clip-panels-DgKPomv-.js";import"../chunks/clip-player-DpfFZVye.js";
