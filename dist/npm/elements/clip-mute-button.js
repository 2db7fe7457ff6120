export{e as ClipMuteButton}from"../chunks/clip-controls-Z0emOLlC.js";import"lit";import"../chunks/clip-player-DpfFZVye.js";
