import"../chunks/common-COzfGs9a.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-BwBb5q02.js";import"../chunks/clip-player-d2wx0_pN.js";
