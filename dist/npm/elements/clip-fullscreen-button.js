import"../chunks/common-DEVVghoI.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-CKvgQYAA.js";import"../chunks/clip-player-DJUJk3dJ.js";
