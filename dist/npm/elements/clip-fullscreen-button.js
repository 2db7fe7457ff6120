export{b as ClipFullscreenButton}from"../chunks/clip-controls-DCOWF-eC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9tnoj3qL.js";
