import"../chunks/common-Tj7jOYxd.js";import"lit";import"../chunks/clip-player-BNKu-Vg2.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-CM2mLejN.js";
