import"../chunks/clip-player-Bazll1fW.js";export{d as ClipPlayButton}from"../chunks/clip-controls-B62soofv.js";
