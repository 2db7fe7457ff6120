import"../chunks/common-DQEi8ld9.js";import"lit";import"../chunks/clip-player-BTH6K2KK.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-Cv96ZDFT.js";
