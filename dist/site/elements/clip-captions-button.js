import"../chunks/clip-player-Bazll1fW.js";export{a as ClipCaptionsButton}from"../chunks/clip-controls-B62soofv.js";
