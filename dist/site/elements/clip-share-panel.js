import"../chunks/clip-player-Bazll1fW.js";export{c as ClipSharePanel}from"../chunks/clip-panels-CWZ3sdyu.js";import"../chunks/clip-controls-B62soofv.js";
