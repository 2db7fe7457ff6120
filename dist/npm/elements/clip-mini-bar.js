import"../chunks/common-D7_R5ro-.js";import"lit";import"../chunks/clip-player-BN5jNja9.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-CBwmqX6G.js";
