import"../chunks/clip-player-Bazll1fW.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-B62soofv.js";
