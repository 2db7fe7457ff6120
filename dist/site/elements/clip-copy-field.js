import"../chunks/clip-player-Bazll1fW.js";import"../chunks/clip-controls-B62soofv.js";export{C as ClipCopyField}from"../chunks/clip-panels-DoPQbUbW.js";
