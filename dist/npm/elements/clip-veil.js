import"../chunks/common-CTN8z-kS.js";import"lit";import"../chunks/clip-player-BkyYEdi1.js";export{C as ClipVeil}from"../chunks/clip-veil-D7XYMVsC.js";
