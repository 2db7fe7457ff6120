import"../chunks/clip-player-Bazll1fW.js";export{i as ClipControls}from"../chunks/clip-controls-B62soofv.js";
