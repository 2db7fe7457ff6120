import"../chunks/clip-player-Bazll1fW.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-B62soofv.js";
