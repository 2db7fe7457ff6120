import"../chunks/common-yq2amkJz.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-ZvJeOM3p.js";import"../chunks/clip-player-QuaNleuS.js";
