import"../chunks/common-DBiShrqL.js";import"lit";import"../chunks/clip-player-HGzUzwdy.js";export{C as ClipVeil}from"../chunks/clip-veil-z0EYd0v5.js";
