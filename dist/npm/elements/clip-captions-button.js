import"../chunks/common-COzfGs9a.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-BwBb5q02.js";import"../chunks/clip-player-d2wx0_pN.js";
