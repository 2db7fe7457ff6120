import"../chunks/common-Cyww-r99.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-roHzdGOU.js";import"../chunks/clip-player-DzC5EH5L.js";
