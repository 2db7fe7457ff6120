import"../chunks/common-DuaPOZP2.js";import"lit";import"../chunks/clip-player-zgI59CkD.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-BGk3bJRm.js";
