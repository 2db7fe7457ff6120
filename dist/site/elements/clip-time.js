import"../chunks/clip-player-Bazll1fW.js";export{g as ClipTime}from"../chunks/clip-controls-B62soofv.js";
