import"../chunks/common-COzfGs9a.js";import"lit";import"../chunks/clip-player-d2wx0_pN.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-BwBb5q02.js";
