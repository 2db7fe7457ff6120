import"../chunks/clip-player-Bazll1fW.js";export{c as ClipMuteButton}from"../chunks/clip-controls-B62soofv.js";
