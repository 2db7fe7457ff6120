import"../chunks/common-COzfGs9a.js";import"lit";import"../chunks/clip-player-d2wx0_pN.js";export{l as ClipTime}from"../chunks/clip-controls-BwBb5q02.js";
