export{a as ClipFullscreenButton}from"../chunks/clip-controls-NcznP33M.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-99HYUL5K.js";
