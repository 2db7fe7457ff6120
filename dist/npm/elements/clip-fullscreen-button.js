import"../chunks/common-vjue8cvy.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-agi5X1FV.js";import"../chunks/clip-player-DkNijrBv.js";
