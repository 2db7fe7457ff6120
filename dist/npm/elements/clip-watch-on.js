import"../chunks/common-COzfGs9a.js";import"lit";import"../chunks/clip-player-d2wx0_pN.js";import"../chunks/clip-controls-BwBb5q02.js";export{c as ClipWatchOn}from"../chunks/seek-parts-VI74njG6.js";
