import"../chunks/common-DBiShrqL.js";import"lit";import"../chunks/clip-player-HGzUzwdy.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-EjFFt0hh.js";
